# Shopify's Liquid as an oracle: a JSON case a line in, a JSON answer a line out.
#
# Braze runs on Rails, whose blank? and String#first Liquid finds there; they are defined here as
# ActiveSupport does. A case is rendered strictly, and an error is an answer too.
require "json"
require "liquid"
require "time"

class Object
  def blank?
    respond_to?(:empty?) ? !!empty? : !self
  end
end

class String
  def blank?
    match?(/\A[[:space:]]*\z/)
  end

  def first
    self[0].to_s
  end

  def last
    self[-1].to_s
  end
end

$stdout.sync = true
$stdin.each_line do |line|
  question = JSON.parse(line)
  begin
    template = Liquid::Template.parse(question["template"], error_mode: :strict)
    answer = { "text" => template.render!(question["data"]) }
  rescue Liquid::Error, StandardError => error
    answer = { "error" => "#{error.class}: #{error.message}" }
  end
  begin
    puts JSON.generate(answer)
  rescue StandardError
    puts JSON.generate("error" => "the text is not UTF-8")
  end
end
