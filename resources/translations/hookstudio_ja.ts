<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>hookstudio</name>
    <message>
        <source>Did you mean {names}?</source>
        <translation>{names} のことですか?</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>あるのは {names} です。</translation>
    </message>
    <message>
        <source>There is no Braze instance {name!r} in the table of {date}. {hint}</source>
        <translation>{date} 時点の表に Braze インスタンス {name!r} はありません。{hint}</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the items of a list</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>No sample user reaches {tag}.</source>
        <translation>{tag} に到達するサンプルユーザーがいません。</translation>
    </message>
    <message>
        <source>Every sample user goes into {tag}: what happens without it is not seen.</source>
        <translation>すべてのサンプルユーザーが {tag} に入るため、入らない場合の動作を確認できません。</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>header {name}</source>
        <translation>ヘッダー {name}</translation>
    </message>
    <message>
        <source>header {name} ({number})</source>
        <translation>ヘッダー {name} ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more problems are not listed; hookstudio check has all.</source>
        <extracomment>Singular: {n:,} more problem is not listed; hookstudio check has all.</extracomment>
        <translation>
            <numerusform>ほかに {n:,} 件の問題があります。すべて見るには hookstudio check を実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted: no reason given</source>
        <translation>中止: 理由なし</translation>
    </message>
    <message>
        <source>Aborted: {reason}</source>
        <translation>中止: {reason}</translation>
    </message>
    <message>
        <source>{names} is empty; its default is used</source>
        <translation>{names} が空のため、既定値を使用</translation>
    </message>
    <message>
        <source>A default is used</source>
        <translation>既定値を使用</translation>
    </message>
    <message>
        <source>{names} is missing and has no default</source>
        <translation>{names} がなく、既定値もありません</translation>
    </message>
    <message>
        <source>{names} is empty</source>
        <translation>{names} が空です</translation>
    </message>
    <message>
        <source>Branch that is never reached</source>
        <translation>到達しない分岐</translation>
    </message>
    <message>
        <source>The condition is constant, was decided before, or stands behind else or an abort; what is in this branch is never sent.</source>
        <translation>条件が定数か、前で判定済みか、else や中止の後にあります。この分岐の内容が送信されることはありません。</translation>
    </message>
    <message>
        <source>Abort behind output</source>
        <translation>出力後の中止</translation>
    </message>
    <message>
        <source>An abort throws away what was printed before it. Put it at the top of the field, where the condition for sending is seen at once.</source>
        <translation>中止すると、それまでの出力は破棄されます。フィールドの先頭に置けば、送信条件がひと目でわかります。</translation>
    </message>
    <message>
        <source>Abort without a reason</source>
        <translation>理由のない中止</translation>
    </message>
    <message>
        <source>The reason stands in Braze&apos;s message log, and is all that is left of the message.</source>
        <translation>理由は Braze のメッセージログに記録され、メッセージについて残る唯一の情報になります。</translation>
    </message>
    <message>
        <source>This {tag} stands behind else and is never reached.</source>
        <translation>この {tag} は else の後にあり、到達しません。</translation>
    </message>
    <message>
        <source>This is never reached: a condition before it is always true here.</source>
        <translation>ここには到達しません。前の条件がここでは常に真です。</translation>
    </message>
    <message>
        <source>The message is aborted after a part of it was printed; test first, so that what is needed is seen at the top.</source>
        <translation>一部を出力した後でメッセージが中止されます。先に判定し、必要な条件が先頭でわかるようにしてください。</translation>
    </message>
    <message>
        <source>This is never reached: {tag} comes before it.</source>
        <translation>ここには到達しません。前に {tag} があります。</translation>
    </message>
    <message>
        <source>This is never reached: its values are taken or never equal.</source>
        <translation>ここには到達しません。値がすでに使われているか、一致することがありません。</translation>
    </message>
    <message>
        <source>Without a reason Braze&apos;s log only says that a message was aborted.</source>
        <translation>理由がないと、Braze のログにはメッセージが中止されたことしか残りません。</translation>
    </message>
    <message>
        <source>This is never reached: the condition is never true here.</source>
        <translation>ここには到達しません。ここでは条件が真になりません。</translation>
    </message>
    <message>
        <source>This condition is always true here.</source>
        <translation>この条件はここでは常に真です。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>{name} holds {held} and is compared with {other}; that is never equal.</source>
        <translation>{name} の値は{held}で、{other}と比較されています。一致することはありません。</translation>
    </message>
    <message>
        <source>The sample users have {meant} there; {literal} differs in upper and lower case.</source>
        <translation>サンプルユーザーの値は {meant} です。{literal} は大文字と小文字が異なります。</translation>
    </message>
    <message>
        <source>{name} is compared with text, letter by letter; write {literal} without quotes.</source>
        <translation>{name} はテキストと文字単位で比較されています。{literal} を引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>{name} holds {held}; arrays are tested with contains, or by their size.</source>
        <translation>{name} の値は{held}です。配列は contains か要素数で判定します。</translation>
    </message>
    <message>
        <source>{name} holds {held}; contains looks into text and arrays only.</source>
        <translation>{name} の値は{held}です。contains で調べられるのはテキストと配列だけです。</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <translation>{meant} に変更</translation>
    </message>
    <message>
        <source>${{language}} is a code in lower case such as fr; it never equals {literal}.</source>
        <translation>${{language}} は fr のような小文字のコードです。{literal} と一致することはありません。</translation>
    </message>
    <message>
        <source>${{most_recent_locale}} is written as pt_BR; it never equals {literal}.</source>
        <translation>${{most_recent_locale}} は pt_BR のように書かれます。{literal} と一致することはありません。</translation>
    </message>
    <message>
        <source>Comparison of different types</source>
        <translation>異なる型の比較</translation>
    </message>
    <message>
        <source>A number never equals a text: compare numbers and true or false without quotes, text with quotes, and arrays with contains. What an attribute holds is known from the sample users.</source>
        <translation>数値とテキストが一致することはありません。数値と true、false は引用符なし、テキストは引用符付きで、配列は contains で比較してください。属性の型はサンプルユーザーから判断します。</translation>
    </message>
    <message>
        <source>Keyword in quotes</source>
        <translation>引用符で囲まれたキーワード</translation>
    </message>
    <message>
        <source>nil, null, blank and empty are keywords without quotes; in quotes they are words.</source>
        <translation>nil、null、blank、empty は引用符なしで書くキーワードです。引用符で囲むとただの単語になります。</translation>
    </message>
    <message>
        <source>Upper or lower case that no user has</source>
        <translation>該当ユーザーのいない大文字・小文字</translation>
    </message>
    <message>
        <source>Liquid compares letter by letter: Gold is not gold. The sample users have the value in another spelling only.</source>
        <translation>Liquid は文字単位で比較するため、Gold と gold は別の値です。サンプルユーザーの値は表記が異なります。</translation>
    </message>
    <message>
        <source>Language compared with what it never is</source>
        <translation>言語と一致しえない値の比較</translation>
    </message>
    <message>
        <source>${language} is a code of two letters in lower case, such as fr; ${most_recent_locale} is written as pt_BR.</source>
        <translation>${language} は fr のような小文字 2 文字のコードです。${most_recent_locale} は pt_BR のように書かれます。</translation>
    </message>
    <message>
        <source>Loop over what is no array</source>
        <translation>配列でないもののループ</translation>
    </message>
    <message>
        <source>A loop goes through the items of an array. Over a text it runs once, over a number never.</source>
        <translation>ループは配列の項目を順に処理します。テキストでは 1 回だけ、数値では 1 回も実行されません。</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>引用符を削除</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two of several kinds of values</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>Add quotes</source>
        <translation>引用符を追加</translation>
    </message>
    <message>
        <source>{name} holds {held}; a loop goes through arrays. Split a text first.</source>
        <translation>{name} の値は{held}です。ループできるのは配列です。テキストは先に split してください。</translation>
    </message>
    <message>
        <source>In quotes this is the word {word}, which no missing value equals.</source>
        <translation>引用符で囲むと単語 {word} になり、値がない場合とは一致しません。</translation>
    </message>
    <message>
        <source>Answer without a name</source>
        <translation>名前のない応答</translation>
    </message>
    <message>
        <source>With :save NAME the answer is kept in a variable, whatever it is. Without it a text is printed in place of the tag, and JSON is called connected, which the next call replaces.</source>
        <translation>:save NAME を付けると、応答は内容を問わず変数に保存されます。付けないと、テキストはタグの位置に出力され、JSON は connected という名前になって次の呼び出しで上書きされます。</translation>
    </message>
    <message>
        <source>Answer used without a look at its status</source>
        <translation>ステータス未確認の応答の使用</translation>
    </message>
    <message>
        <source>A call may fail, or take longer than the 2 seconds that Braze waits. Test the variable or its __http_status_code__, which is there for a JSON answer of 2xx only, and abort or say something else.</source>
        <translation>呼び出しは失敗することも、Braze が待つ 2 秒を超えることもあります。変数か、2xx の JSON 応答にだけある __http_status_code__ を判定し、中止するか別の内容にしてください。</translation>
    </message>
    <message>
        <source>No default for a value of an answer</source>
        <translation>応答の値に既定値なし</translation>
    </message>
    <message>
        <source>When the call fails or takes too long the variable holds nothing. Give its values a default, or use them only where a condition has made sure of them.</source>
        <translation>呼び出しに失敗するか時間がかかりすぎると、変数は空になります。値に既定値を付けるか、条件で確認してから使ってください。</translation>
    </message>
    <message>
        <source>No default for a value of a catalog</source>
        <translation>カタログの値に既定値なし</translation>
    </message>
    <message>
        <source>items is an empty array when the catalog does not have the item. Test items.size, or give its values a default.</source>
        <translation>項目がカタログにないと、items は空の配列になります。items.size を判定するか、値に既定値を付けてください。</translation>
    </message>
    <message>
        <source>JSON with spaces as :body</source>
        <translation>空白を含む :body の JSON</translation>
    </message>
    <message>
        <source>The options of the tag are parted by spaces, so JSON with spaces is cut off. Capture it first.</source>
        <translation>タグのオプションは空白で区切られるため、空白を含む JSON は途中で切れます。先に capture してください。</translation>
    </message>
    <message>
        <source>{output} prints nothing when the call fails or takes longer than 2 s, and has no default.</source>
        <translation>{output} は、呼び出しが失敗するか 2 秒を超えると何も出力せず、既定値もありません。</translation>
    </message>
    <message>
        <source>{output} prints nothing when the catalog has no such item, and has no default.</source>
        <translation>{output} は、カタログに項目がないと何も出力せず、既定値もありません。</translation>
    </message>
    <message>
        <source>Without :save the answer is printed here, or is called connected when it is JSON; give it a name.</source>
        <translation>:save がないと応答はここに出力されるか、JSON なら connected という名前になります。名前を付けてください。</translation>
    </message>
    <message>
        <source>Nothing looks whether the call succeeded; test {name}.__http_status_code__ or {name} before it is used.</source>
        <translation>呼び出しの成否が確認されていません。使う前に {name}.__http_status_code__ か {name} を判定してください。</translation>
    </message>
    <message>
        <source>The :body ends at the first space; capture the JSON into a variable and write :body {{variable}}.</source>
        <translation>:body は最初の空白で終わります。JSON を変数に capture し、:body {{variable}} と書いてください。</translation>
    </message>
    <message>
        <source>Add an empty default</source>
        <translation>空の既定値を追加</translation>
    </message>
    <message>
        <source>No default for a personal value</source>
        <translation>個人の値に既定値なし</translation>
    </message>
    <message>
        <source>Braze prints nothing for an attribute or property that a user does not have. Give each one a default, or test it first and abort the message when it is blank.</source>
        <translation>ユーザーにない属性やプロパティについて、Braze は何も出力しません。それぞれに既定値を付けるか、先に判定して空ならメッセージを中止してください。</translation>
    </message>
    <message>
        <source>{value} may be missing for a user, and has no default.</source>
        <translation>{value} はユーザーによってはなく、既定値もありません。</translation>
    </message>
    <message>
        <source>Add a default of 0</source>
        <translation>既定値 0 を追加</translation>
    </message>
    <message>
        <source>The default {default} stands without quotes, which is no JSON.</source>
        <translation>既定値 {default} に引用符がなく、JSON になりません。</translation>
    </message>
    <message>
        <source>{output} is not escaped: a quote, backslash or line break in it ends the JSON string.</source>
        <translation>{output} がエスケープされていません。引用符、バックスラッシュ、改行が含まれると JSON 文字列が途切れます。</translation>
    </message>
    <message>
        <source>escape is for HTML: it writes &amp; and quotes as entities, and leaves backslashes and line breaks. Use json_escape.</source>
        <translation>escape は HTML 用です。&amp; や引用符をエンティティにし、バックスラッシュと改行はそのまま残します。json_escape を使ってください。</translation>
    </message>
    <message>
        <source>The default prints nothing where JSON needs a value.</source>
        <translation>JSON の値が必要な位置で、既定値が何も出力しません。</translation>
    </message>
    <message>
        <source>{output} is {kind}, and the quotes make it text.</source>
        <translation>{output} は{kind}ですが、引用符によりテキストになります。</translation>
    </message>
    <message>
        <source>as_json_string writes quotes of its own; there are quotes around it already.</source>
        <translation>as_json_string は引用符も出力しますが、すでに引用符で囲まれています。</translation>
    </message>
    <message>
        <source>Value not escaped inside a JSON string</source>
        <translation>JSON 文字列内のエスケープされていない値</translation>
    </message>
    <message>
        <source>A name such as Zoé &quot;Z&quot; or a text with a line break ends the JSON string early, and the receiver refuses the body. End the output with the filter json_escape.</source>
        <translation>Zoé &quot;Z&quot; のような名前や改行を含むテキストがあると、JSON 文字列が途中で終わり、受信側はボディを拒否します。出力の最後にフィルター json_escape を付けてください。</translation>
    </message>
    <message>
        <source>HTML escaping inside JSON</source>
        <translation>JSON 内の HTML エスケープ</translation>
    </message>
    <message>
        <source>The filter escape writes entities for HTML (&amp;amp; for &amp;), which the receiver shows as they are, and it leaves backslashes and line breaks, which break the JSON. Inside a JSON string, use json_escape; for HTML in JSON use escape and then json_escape.</source>
        <translation>フィルター escape は HTML エンティティ (&amp; は &amp;amp;) を出力します。受信側ではそのまま表示され、バックスラッシュと改行は残って JSON が壊れます。JSON 文字列内では json_escape を、JSON 内の HTML では escape に続けて json_escape を使ってください。</translation>
    </message>
    <message>
        <source>json_escape outside of JSON</source>
        <translation>JSON 以外での json_escape</translation>
    </message>
    <message>
        <source>The value of a key-value pair is escaped by itself, and URLs, forms, headers and XML know no backslashes: json_escape makes O\&quot;Brien of O&quot;Brien there.</source>
        <translation>キーと値のペアの値は自動的にエスケープされ、URL、フォーム、ヘッダー、XML ではバックスラッシュは無効です。json_escape を使うと O&quot;Brien が O\&quot;Brien になります。</translation>
    </message>
    <message>
        <source>Text without quotes in JSON</source>
        <translation>JSON 内の引用符のないテキスト</translation>
    </message>
    <message>
        <source>JSON writes text in quotes; only numbers, true, false and null stand without. What an attribute holds is known from the sample users.</source>
        <translation>JSON ではテキストを引用符で囲みます。引用符なしで書けるのは数値、true、false、null だけです。属性の型はサンプルユーザーから判断します。</translation>
    </message>
    <message>
        <source>Default that is no JSON</source>
        <translation>JSON にならない既定値</translation>
    </message>
    <message>
        <source>Where a number stands without quotes, the default must be one too: an empty default leaves nothing behind the colon, and a word stands there without quotes.</source>
        <translation>引用符のない数値の位置では、既定値も数値でなければなりません。空の既定値ではコロンの後に何も残らず、単語は引用符なしで出力されます。</translation>
    </message>
    <message>
        <source>Number in quotes</source>
        <translation>引用符で囲まれた数値</translation>
    </message>
    <message>
        <source>In quotes a number arrives as text, and many receivers refuse or misread it. Leave the quotes out and give it a number as default, or set the pair&apos;s type to number.</source>
        <translation>引用符で囲むと数値がテキストとして届き、多くの受信側が拒否または誤読します。引用符を外して数値の既定値を付けるか、ペアの型を数値にしてください。</translation>
    </message>
    <message>
        <source>Array or object printed as it is</source>
        <translation>そのまま出力された配列・オブジェクト</translation>
    </message>
    <message>
        <source>Braze prints the items of an array one behind the other, and an object in a form that no receiver reads. Use as_json_string without quotes around it, or a loop, or join.</source>
        <translation>Braze は配列の項目を続けて出力し、オブジェクトは受信側が読めない形で出力します。引用符なしの as_json_string、ループ、または join を使ってください。</translation>
    </message>
    <message>
        <source>Quotes around as_json_string</source>
        <translation>as_json_string を囲む引用符</translation>
    </message>
    <message>
        <source>as_json_string writes a text with its quotes, and an object with its braces. Inside of quotes that ends the string at once.</source>
        <translation>as_json_string はテキストを引用符ごと、オブジェクトを波かっこごと出力します。引用符の中で使うと文字列がすぐに終わります。</translation>
    </message>
    <message>
        <source>{output} is changed after json_escape, which may cut an escape.</source>
        <translation>{output} は json_escape の後で変更されており、エスケープが途中で切れるおそれがあります。</translation>
    </message>
    <message>
        <source>Add json_escape</source>
        <translation>json_escape を追加</translation>
    </message>
    <message>
        <source>Use json_escape</source>
        <translation>json_escape を使用</translation>
    </message>
    <message>
        <source>escape is for HTML: the receiver gets &amp;amp; for &amp;. A pair&apos;s value is made JSON by itself.</source>
        <translation>escape は HTML 用です。受信側には &amp; の代わりに &amp;amp; が届きます。ペアの値は自動的に JSON になります。</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; this is no JSON.</source>
        <translation>json_escape はここではバックスラッシュを加えるだけです。これは JSON ではありません。</translation>
    </message>
    <message>
        <source>{output} is text and stands without quotes, which is no JSON.</source>
        <translation>{output} はテキストなのに引用符がなく、JSON になりません。</translation>
    </message>
    <message>
        <source>Use 0</source>
        <translation>0 を使用</translation>
    </message>
    <message>
        <source>Remove escape</source>
        <translation>escape を削除</translation>
    </message>
    <message>
        <source>json_escape adds backslashes here; the pair&apos;s value is escaped by itself.</source>
        <translation>json_escape はここではバックスラッシュを加えるだけです。ペアの値は自動的にエスケープされます。</translation>
    </message>
    <message>
        <source>Remove json_escape</source>
        <translation>json_escape を削除</translation>
    </message>
    <message>
        <source>{output} is text, and the pair&apos;s type needs no text.</source>
        <translation>{output} はテキストですが、ペアの型はテキストではありません。</translation>
    </message>
    <message>
        <source>{output} is {kind}; the pair&apos;s type text sends it in quotes.</source>
        <translation>{output} は{kind}ですが、ペアの型がテキストのため引用符付きで送信されます。</translation>
    </message>
    <message>
        <source>{output} is an array, which Braze does not print as JSON.</source>
        <translation>{output} は配列で、Braze は JSON として出力しません。</translation>
    </message>
    <message>
        <source>{output} is an object, which Braze does not print as JSON.</source>
        <translation>{output} はオブジェクトで、Braze は JSON として出力しません。</translation>
    </message>
    <message>
        <source>Add as_json_string</source>
        <translation>as_json_string を追加</translation>
    </message>
    <message>
        <source>This comma is one too many, whatever the data.</source>
        <translation>データにかかわらず、このカンマは余分です。</translation>
    </message>
    <message>
        <source>A comma is missing in front of this.</source>
        <translation>この前にカンマがありません。</translation>
    </message>
    <message>
        <source>A value is missing behind the colon.</source>
        <translation>コロンの後に値がありません。</translation>
    </message>
    <message>
        <source>This {opened} is never closed, at least on one way through the conditions.</source>
        <translation>この {opened} は、少なくとも条件の経路の一つで閉じられません。</translation>
    </message>
    <message>
        <source>This line break is inside a JSON string; write it as \n, or close the string.</source>
        <translation>この改行は JSON 文字列の中にあります。\n と書くか、文字列を閉じてください。</translation>
    </message>
    <message>
        <source>A comma too many in JSON</source>
        <translation>JSON の余分なカンマ</translation>
    </message>
    <message>
        <source>JSON allows no comma behind the last item. A loop or a condition easily leaves one: print it only between items, as with {% unless forloop.last %},{% endunless %}.</source>
        <translation>JSON では最後の項目の後にカンマを置けません。ループや条件では残りがちです。{% unless forloop.last %},{% endunless %} のように、項目の間だけに出力してください。</translation>
    </message>
    <message>
        <source>A comma is missing in JSON</source>
        <translation>JSON のカンマ不足</translation>
    </message>
    <message>
        <source>Between two items stands a comma, also between what a condition prints and what follows.</source>
        <translation>項目の間にはカンマが必要です。条件が出力する内容とその後の間も同じです。</translation>
    </message>
    <message>
        <source>No value behind a colon</source>
        <translation>コロンの後に値なし</translation>
    </message>
    <message>
        <source>Behind each key stands a value on every way through the conditions. Add an else.</source>
        <translation>条件のどの経路でも、キーの後には値が必要です。else を追加してください。</translation>
    </message>
    <message>
        <source>Bracket or quote that is never closed</source>
        <translation>閉じられないかっこや引用符</translation>
    </message>
    <message>
        <source>Each bracket and each quote is closed on every way through the conditions.</source>
        <translation>かっこと引用符は、条件のどの経路でも閉じる必要があります。</translation>
    </message>
    <message>
        <source>Line break inside a JSON string</source>
        <translation>JSON 文字列内の改行</translation>
    </message>
    <message>
        <source>A JSON string stands on one line. White space control, {%- and -%}, takes away the line breaks around tags.</source>
        <translation>JSON 文字列は 1 行で書きます。空白制御 {%- と -%} を使うと、タグの前後の改行が除かれます。</translation>
    </message>
    <message>
        <source>This comma is one too many when what should follow it is left out.</source>
        <translation>後に続くものが省かれると、このカンマは余分になります。</translation>
    </message>
    <message>
        <source>This comma is one too many behind the last item of the loop.</source>
        <translation>ループの最後の項目の後では、このカンマは余分です。</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>カンマを削除</translation>
    </message>
    <message>
        <source>Leave it out at the end</source>
        <translation>末尾では省略</translation>
    </message>
    <message>
        <source>Nothing is printed behind the colon when none of the conditions holds.</source>
        <translation>どの条件も成り立たないと、コロンの後に何も出力されません。</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>カンマを追加</translation>
    </message>
    <message>
        <source>No variant for a language of the sample users</source>
        <translation>サンプルユーザーの言語にバリアントなし</translation>
    </message>
    <message>
        <source>The webhook has language variants, and sample users whose language is none of them and not the default&apos;s either. They get the default.</source>
        <translation>Webhook には言語バリアントがありますが、どれにも既定の言語にも当てはまらない言語のサンプルユーザーがいます。その場合は既定の内容が使われます。</translation>
    </message>
    <message>
        <source>Variant that is not translated</source>
        <translation>未翻訳のバリアント</translation>
    </message>
    <message>
        <source>A language variant whose text is that of another one, or that has no text of its own, changes nothing.</source>
        <translation>テキストが別のバリアントと同じ、または独自のテキストのない言語バリアントは、何も変えません。</translation>
    </message>
    <message>
        <source>Variant for no language</source>
        <translation>該当言語のないバリアント</translation>
    </message>
    <message>
        <source>A variant is named by the code of ISO 639-1, such as fr, or fr-CA for a region.</source>
        <translation>バリアントの名前は、fr のような ISO 639-1 のコード、または地域付きの fr-CA のようなコードです。</translation>
    </message>
    <message>
        <source>Choice by language without else</source>
        <translation>else のない言語の分岐</translation>
    </message>
    <message>
        <source>Who has another language, or none, gets an empty text. End the choice with else.</source>
        <translation>ほかの言語のユーザーや言語のないユーザーには、空のテキストになります。最後に else を付けてください。</translation>
    </message>
    <message>
        <source>There are sample users with {language} ({code}), and no variant for it; they get the default.</source>
        <translation>{language} ({code}) のサンプルユーザーがいますが、バリアントがありません。既定の内容が使われます。</translation>
    </message>
    <message>
        <source>The URL of the variant {name} is the default&apos;s; leave it out.</source>
        <translation>バリアント {name} の URL は既定と同じです。省略してください。</translation>
    </message>
    <message>
        <source>The body of the variant {name} is the default&apos;s; it is not translated.</source>
        <translation>バリアント {name} のボディは既定と同じで、翻訳されていません。</translation>
    </message>
    <message>
        <source>The body of the variant {name} is that of {language}.</source>
        <translation>バリアント {name} のボディは {language} のものと同じです。</translation>
    </message>
    <message>
        <source>{language} is no language code of ISO 639-1; no user gets it.</source>
        <translation>{language} は ISO 639-1 の言語コードではありません。使われるユーザーはいません。</translation>
    </message>
    <message>
        <source>The variant {name} has no URL and no body of its own.</source>
        <translation>バリアント {name} には独自の URL もボディもありません。</translation>
    </message>
    <message>
        <source>A user with another language, or with none, gets nothing here; add an else.</source>
        <translation>ほかの言語や言語のないユーザーには、ここで何も出力されません。else を追加してください。</translation>
    </message>
    <message>
        <source>Attribute or property that is nearly another</source>
        <translation>ほかの名前とよく似た属性・プロパティ</translation>
    </message>
    <message>
        <source>No sample user has an attribute of this name, and one that differs in a letter or two. Braze prints nothing for a name that it does not know. The items of arrays and objects are looked at too.</source>
        <translation>この名前の属性を持つサンプルユーザーはおらず、1、2 文字違いの属性があります。Braze は知らない名前には何も出力しません。配列とオブジェクトの項目も調べます。</translation>
    </message>
    <message>
        <source>Namespace that Braze does not have</source>
        <translation>Braze にない名前空間</translation>
    </message>
    <message>
        <source>Values stand in custom_attribute, event_properties, api_trigger_properties, context and a few more. Another name holds nothing.</source>
        <translation>値は custom_attribute、event_properties、api_trigger_properties、context などにあります。ほかの名前は空です。</translation>
    </message>
    <message>
        <source>Attribute of another channel</source>
        <translation>別のチャネルの属性</translation>
    </message>
    <message>
        <source>targeted_device, app, card, sms and whats_app are filled for push, in-app messages, Content Cards and text messages only; in a webhook they print nothing.</source>
        <translation>targeted_device、app、card、sms、whats_app に値が入るのは、プッシュ、アプリ内メッセージ、コンテンツカード、テキストメッセージだけです。Webhook では何も出力されません。</translation>
    </message>
    <message>
        <source>Content Block that does not exist</source>
        <translation>存在しない Content Block</translation>
    </message>
    <message>
        <source>The project has no file content_blocks/NAME.liquid; Braze would print nothing.</source>
        <translation>プロジェクトにファイル content_blocks/NAME.liquid がありません。Braze は何も出力しません。</translation>
    </message>
    <message>
        <source>Catalog or item that does not exist</source>
        <translation>存在しないカタログや項目</translation>
    </message>
    <message>
        <source>The project has no catalogs/NAME.csv of that name, or no such item or selection in it; items is an empty array then.</source>
        <translation>プロジェクトにその名前の catalogs/NAME.csv がないか、その中に該当する項目や選択がありません。その場合 items は空の配列になります。</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}.</source>
        <translation>Braze に {root}.${{…}} はありません。</translation>
    </message>
    <message>
        <source>There is no Content Block {name}.</source>
        <translation>Content Block {name} はありません。</translation>
    </message>
    <message>
        <source>There is no catalog {name}.</source>
        <translation>カタログ {name} はありません。</translation>
    </message>
    <message>
        <source>No sample has {name} there; did you mean {meant}?</source>
        <translation>{name} があるサンプルはありません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>Braze has no {root}.${{…}}; did you mean {meant}.${{…}}?</source>
        <translation>Braze に {root}.${{…}} はありません。{meant}.${{…}} のことですか?</translation>
    </message>
    <message>
        <source>{space} holds nothing in a webhook; Braze fills it in other channels.</source>
        <translation>{space} は Webhook では空です。Braze はほかのチャネルで値を入れます。</translation>
    </message>
    <message>
        <source>There is no Content Block {name}; did you mean {meant}?</source>
        <translation>Content Block {name} はありません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>There is no catalog {name}; did you mean {meant}?</source>
        <translation>カタログ {name} はありません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>No sample user has {name}; did you mean {meant}?</source>
        <translation>{name} を持つサンプルユーザーはいません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>No attribute is called {name}; did you mean {meant}?</source>
        <translation>{name} という属性はありません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>${{{name}}} is for e-mail and holds nothing in a webhook.</source>
        <translation>${{{name}}} はメール用で、Webhook では空です。</translation>
    </message>
    <message>
        <source>{space} has no {name} in Braze.</source>
        <translation>Braze の {space} に {name} はありません。</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>The body is {form}, and the Content-Type says {written}.</source>
        <translation>ボディは{form}ですが、Content-Type は {written} です。</translation>
    </message>
    <message>
        <source>A line break of the template reaches the header; put the tags on one line, or write {%- and -%}.</source>
        <translation>テンプレートの改行がヘッダーに入ります。タグを 1 行にまとめるか、{%- と -%} を使ってください。</translation>
    </message>
    <message>
        <source>White space at the edge of a header value is not sent, or is taken as a part of it.</source>
        <translation>ヘッダー値の端の空白は、送信されないか値の一部と見なされます。</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}.</source>
        <translation>Content-Type {written} はありません。</translation>
    </message>
    <message>
        <source>Remove the white space</source>
        <translation>空白を削除</translation>
    </message>
    <message>
        <source>Many receivers ignore the body of a DELETE request.</source>
        <translation>多くの受信側は DELETE リクエストのボディを無視します。</translation>
    </message>
    <message>
        <source>Content-Type that does not fit</source>
        <translation>合わない Content-Type</translation>
    </message>
    <message>
        <source>The Content-Type tells the receiver how to read the body: application/json for JSON, application/x-www-form-urlencoded for a form.</source>
        <translation>Content-Type はボディの読み方を受信側に伝えます。JSON は application/json、フォームは application/x-www-form-urlencoded です。</translation>
    </message>
    <message>
        <source>Misspelt header</source>
        <translation>つづりの誤ったヘッダー</translation>
    </message>
    <message>
        <source>A header that nobody knows is ignored, and the one that was meant is missing.</source>
        <translation>知られていないヘッダーは無視され、意図したヘッダーは欠けたままになります。</translation>
    </message>
    <message>
        <source>Header that depends on the language</source>
        <translation>言語に依存するヘッダー</translation>
    </message>
    <message>
        <source>Braze has language variants for the URL and the body, not for headers. Send the language itself, as {{${language} | default: &apos;en&apos;}}, or put it into the body.</source>
        <translation>Braze の言語バリアントは URL とボディ用で、ヘッダーにはありません。{{${language} | default: &apos;en&apos;}} のように言語自体を送るか、ボディに入れてください。</translation>
    </message>
    <message>
        <source>White space that reaches a header</source>
        <translation>ヘッダーに入る空白</translation>
    </message>
    <message>
        <source>A line break around tags becomes a part of the header, and the request is refused. Put the tags on one line, or take the white space away with {%- and -%}. A space at the edge is not sent, or is taken as a part of the value.</source>
        <translation>タグの前後の改行がヘッダーの一部になり、リクエストが拒否されます。タグを 1 行にまとめるか、{%- と -%} で空白を除いてください。端の空白は送信されないか、値の一部と見なされます。</translation>
    </message>
    <message>
        <source>Free text in a header</source>
        <translation>ヘッダー内の自由なテキスト</translation>
    </message>
    <message>
        <source>A header carries neither line breaks nor letters beyond ASCII. Encode a name or another text that people type, with url_param_escape or base64_encode.</source>
        <translation>ヘッダーには改行も ASCII 以外の文字も入れられません。名前など人が入力するテキストは、url_param_escape または base64_encode でエンコードしてください。</translation>
    </message>
    <message>
        <source>No space behind the scheme</source>
        <translation>スキームの後に空白なし</translation>
    </message>
    <message>
        <source>An Authorization header is a scheme, one space, and the credentials.</source>
        <translation>Authorization ヘッダーは、スキーム、空白 1 つ、認証情報からなります。</translation>
    </message>
    <message>
        <source>DELETE with a body</source>
        <translation>ボディのある DELETE</translation>
    </message>
    <message>
        <source>The standard gives the body of a DELETE request no meaning, and many receivers drop it. Put what they need into the URL.</source>
        <translation>標準は DELETE リクエストのボディに意味を与えておらず、多くの受信側が破棄します。必要な内容は URL に入れてください。</translation>
    </message>
    <message>
        <source>Value not escaped in XML</source>
        <translation>XML 内のエスケープされていない値</translation>
    </message>
    <message>
        <source>A &lt; or &amp; in a value breaks the XML. End the output with the filter escape.</source>
        <translation>値に &lt; や &amp; があると XML が壊れます。出力の最後にフィルター escape を付けてください。</translation>
    </message>
    <message>
        <source>There is no Content-Type {written}; did you mean {meant}?</source>
        <translation>Content-Type {written} はありません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>The header {name} means nothing to receivers; did you mean {meant}?</source>
        <translation>ヘッダー {name} は受信側には意味がありません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>{name} says {value} for every language variant; headers have no variants of their own.</source>
        <translation>{name} はどの言語バリアントでも {value} です。ヘッダーには独自のバリアントがありません。</translation>
    </message>
    <message>
        <source>Remove the line breaks</source>
        <translation>改行を削除</translation>
    </message>
    <message>
        <source>{output} may hold a line break or letters that no header can carry; encode it.</source>
        <translation>{output} に改行やヘッダーに入れられない文字が含まれる場合があります。エンコードしてください。</translation>
    </message>
    <message>
        <source>{output} is not escaped: a &lt; or &amp; in it breaks the XML.</source>
        <translation>{output} がエスケープされていません。&lt; や &amp; があると XML が壊れます。</translation>
    </message>
    <message>
        <source>Between {scheme} and what follows stands one space.</source>
        <translation>{scheme} とその後の間には空白が 1 つ必要です。</translation>
    </message>
    <message>
        <source>Add url_param_escape</source>
        <translation>url_param_escape を追加</translation>
    </message>
    <message>
        <source>Add escape</source>
        <translation>escape を追加</translation>
    </message>
    <message>
        <source>Write a space</source>
        <translation>空白を挿入</translation>
    </message>
    <message>
        <source>Braze has languages for the URL and the body only; this header is the same for all variants but for this condition.</source>
        <translation>Braze で言語があるのは URL とボディだけです。このヘッダーは、この条件以外はどのバリアントでも同じです。</translation>
    </message>
    <message>
        <source>This comment names no rule.</source>
        <translation>このコメントにはルール名がありません。</translation>
    </message>
    <message>
        <source>This comment silences nothing: there is no {rule} on its line or the next.</source>
        <translation>このコメントが抑制するものはありません。その行にも次の行にも {rule} はありません。</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>ルール {rule} はありません。</translation>
    </message>
    <message>
        <source>There is no rule {rule}; did you mean {meant}?</source>
        <translation>ルール {rule} はありません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>Comment that silences nothing</source>
        <translation>何も抑制しないコメント</translation>
    </message>
    <message>
        <source>{% comment %} hookstudio-ignore: rule reason {% endcomment %} silences the first finding of that rule on its line, or else on the next. This one has nothing to silence any more.</source>
        <translation>{% comment %} hookstudio-ignore: rule reason {% endcomment %} は、その行、なければ次の行にあるそのルールの最初の検出事項を抑制します。このコメントには抑制するものがもうありません。</translation>
    </message>
    <message>
        <source>Comment that names no rule</source>
        <translation>ルール名のないコメント</translation>
    </message>
    <message>
        <source>A comment that silences a finding names its rule: hookstudio check --rules lists them.</source>
        <translation>検出事項を抑制するコメントにはルール名を書きます。一覧は hookstudio check --rules で表示されます。</translation>
    </message>
    <message>
        <source>This placeholder was never replaced; write {{secret.name}}, or the value.</source>
        <translation>このプレースホルダーは置き換えられていません。{{secret.name}} か値を書いてください。</translation>
    </message>
    <message>
        <source>Move the default to the front</source>
        <translation>既定値を前に移動</translation>
    </message>
    <message>
        <source>Secret in clear</source>
        <translation>平文のシークレット</translation>
    </message>
    <message>
        <source>What is written in a webhook&apos;s file ends in git, in the log and with everybody who opens the project. Keep the value in the keyring and write {{secret.name}}; it is filled in as the request is sent.</source>
        <translation>Webhook のファイルに書いた内容は、git やログに残り、プロジェクトを開く全員の目に触れます。値はキーリングに保管し、{{secret.name}} と書いてください。送信時に値が入ります。</translation>
    </message>
    <message>
        <source>Placeholder that was never replaced</source>
        <translation>置き換えられていないプレースホルダー</translation>
    </message>
    <message>
        <source>A text such as YOUR_API_KEY comes from a template or from documentation.</source>
        <translation>YOUR_API_KEY のようなテキストは、テンプレートやドキュメントに由来します。</translation>
    </message>
    <message>
        <source>Form of a date that Liquid does not know</source>
        <translation>Liquid にない日付の書式</translation>
    </message>
    <message>
        <source>The filter date takes the directives of strftime: %Y year, %m month, %d day, %H hour, %M minute, %S second, %s seconds since 1970.</source>
        <translation>フィルター date は strftime の指定子を使います: %Y 年、%m 月、%d 日、%H 時、%M 分、%S 秒、%s 1970 年からの秒数。</translation>
    </message>
    <message>
        <source>Default behind a filter that always gives something</source>
        <translation>常に値を返すフィルターの後の既定値</translation>
    </message>
    <message>
        <source>plus makes 0 of nothing, append makes a text of it: a default behind them never acts. Put it in front.</source>
        <translation>plus は空を 0 に、append はテキストにします。その後の既定値は働きません。前に置いてください。</translation>
    </message>
    <message>
        <source>There is what looks like a secret here. Move it to the keyring and write {{secret.name}}.</source>
        <translation>シークレットらしきものがあります。キーリングに移し、{{secret.name}} と書いてください。</translation>
    </message>
    <message>
        <source>{directive} is no part of a date; it is printed as it is.</source>
        <translation>{directive} は日付の指定子ではなく、そのまま出力されます。</translation>
    </message>
    <message>
        <source>The form {pattern} is printed as it is; Liquid writes it with %, as in %Y-%m-%d.</source>
        <translation>書式 {pattern} はそのまま出力されます。Liquid では %Y-%m-%d のように % で書きます。</translation>
    </message>
    <message>
        <source>{filter} always gives something, so this default never acts.</source>
        <translation>{filter} は常に値を返すため、この既定値は働きません。</translation>
    </message>
    <message>
        <source>{output} goes into the form unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} がエンコードされずにフォームに入ります。空白、&amp;、/ が含まれると、受信側での読み取りが変わります。</translation>
    </message>
    <message>
        <source>{output} goes into the path unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} がエンコードされずにパスに入ります。空白、&amp;、/ が含まれると、受信側での読み取りが変わります。</translation>
    </message>
    <message>
        <source>{output} goes into the query unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} がエンコードされずにクエリに入ります。空白、&amp;、/ が含まれると、受信側での読み取りが変わります。</translation>
    </message>
    <message>
        <source>{output} goes into the URL unencoded: a space, &amp; or / in it changes what the receiver reads.</source>
        <translation>{output} がエンコードされずに URL に入ります。空白、&amp;、/ が含まれると、受信側での読み取りが変わります。</translation>
    </message>
    <message>
        <source>http sends the data in clear; write https, if the host has it.</source>
        <translation>http ではデータが平文で送信されます。ホストが対応していれば https にしてください。</translation>
    </message>
    <message>
        <source>url_escape leaves &amp; and = as they are; in a query that starts another parameter.</source>
        <translation>url_escape は &amp; と = をそのまま残すため、クエリでは別のパラメーターが始まります。</translation>
    </message>
    <message>
        <source>Use url_param_escape</source>
        <translation>url_param_escape を使用</translation>
    </message>
    <message>
        <source>The value is encoded already; {filter} encodes its % once more.</source>
        <translation>値はすでにエンコードされています。{filter} は % をもう一度エンコードします。</translation>
    </message>
    <message>
        <source>{filter} encodes the : and / of a whole URL; encode its parts instead.</source>
        <translation>{filter} は URL 全体の : と / もエンコードします。部分ごとにエンコードしてください。</translation>
    </message>
    <message>
        <source>Value not encoded in a URL or form</source>
        <translation>URL・フォーム内のエンコードされていない値</translation>
    </message>
    <message>
        <source>A space, &amp;, =, +, # or / in a value changes the path or the parameters. End the output with url_param_escape, or with url_encode in a query. A whole URL, or a host, at the start is left as it is.</source>
        <translation>値に空白、&amp;、=、+、#、/ があると、パスやパラメーターが変わります。出力の最後に url_param_escape、クエリでは url_encode を付けてください。先頭の URL 全体やホストはそのままで構いません。</translation>
    </message>
    <message>
        <source>url_escape in a query</source>
        <translation>クエリ内の url_escape</translation>
    </message>
    <message>
        <source>url_escape is for a whole URL: it keeps &amp;, =, + and /. For one value use url_param_escape.</source>
        <translation>url_escape は URL 全体用で、&amp;、=、+、/ を残します。1 つの値には url_param_escape を使ってください。</translation>
    </message>
    <message>
        <source>url_encode in a path</source>
        <translation>パス内の url_encode</translation>
    </message>
    <message>
        <source>url_encode is for forms and queries: it writes a space as +. In a path a + is a plus.</source>
        <translation>url_encode はフォームとクエリ用で、空白を + にします。パスでは + はプラス記号のままです。</translation>
    </message>
    <message>
        <source>Value encoded twice</source>
        <translation>二重にエンコードされた値</translation>
    </message>
    <message>
        <source>A value that is encoded twice arrives with %20 in it for the receiver to see.</source>
        <translation>二重にエンコードされた値は、%20 が見えたまま受信側に届きます。</translation>
    </message>
    <message>
        <source>Whole URL encoded</source>
        <translation>URL 全体のエンコード</translation>
    </message>
    <message>
        <source>A URL that an attribute holds as a whole is not to be encoded: its : and / would be too.</source>
        <translation>属性が URL 全体を持つ場合はエンコードしません。: と / までエンコードされてしまいます。</translation>
    </message>
    <message>
        <source>http instead of https</source>
        <translation>https でなく http</translation>
    </message>
    <message>
        <source>Personal data should not go over the network in clear. This computer and private addresses are left out, for tests.</source>
        <translation>個人データを平文でネットワークに流すべきではありません。テスト用に、このコンピューターとプライベートアドレスは対象外です。</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>{filter} を削除</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>https に変更</translation>
    </message>
    <message>
        <source>url_encode writes a space as +, which means a plus in a path.</source>
        <translation>url_encode は空白を + にしますが、パスではプラス記号を意味します。</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>代入を削除</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}.</source>
        <translation>変数 {name} はどこでも設定されていません。</translation>
    </message>
    <message>
        <source>{name} is used here and set further below.</source>
        <translation>{name} は、設定される位置より前で使われています。</translation>
    </message>
    <message>
        <source>Variable that is not used</source>
        <translation>使われない変数</translation>
    </message>
    <message>
        <source>Each field, and each value of a key-value pair, has variables of its own: what the URL sets is not seen by the body.</source>
        <translation>フィールドも、キーと値のペアの各値も、独自の変数を持ちます。URL で設定した変数はボディでは使えません。</translation>
    </message>
    <message>
        <source>Variable that holds nothing</source>
        <translation>空の変数</translation>
    </message>
    <message>
        <source>A variable is set by assign, capture, a loop, connected_content or catalog_items, in the same field and before it is used. An attribute is written ${name} or custom_attribute.${name}.</source>
        <translation>変数は、同じフィールドの中で、使う前に assign、capture、ループ、connected_content、catalog_items で設定します。属性は ${name} または custom_attribute.${name} と書きます。</translation>
    </message>
    <message>
        <source>Nothing sets the variable {name}; did you mean {meant}?</source>
        <translation>変数 {name} はどこでも設定されていません。{meant} のことですか?</translation>
    </message>
    <message>
        <source>{name} holds something inside its loop only.</source>
        <translation>{name} に値があるのは、そのループの中だけです。</translation>
    </message>
    <message>
        <source>The variable {name} is set here and not used in this field.</source>
        <translation>変数 {name} はここで設定されますが、このフィールドでは使われていません。</translation>
    </message>
    <message>
        <source>{name} is set in another field, and each field has its own variables.</source>
        <translation>{name} は別のフィールドで設定されています。変数はフィールドごとに独立しています。</translation>
    </message>
    <message>
        <source>The project was made by a newer Hook Studio and is open for reading only.</source>
        <translation>プロジェクトは新しいバージョンの Hook Studio で作成されたため、読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>{folder} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>text for another type</source>
        <translation>別の型にテキスト</translation>
    </message>
    <message>
        <source>number for text</source>
        <translation>テキストに数値</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>blank text</source>
        <translation>空白のみのテキスト</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>empty array</source>
        <translation>空の配列</translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>空のオブジェクト</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>negative number</source>
        <translation>負の数</translation>
    </message>
    <message>
        <source>small fraction</source>
        <translation>小さな小数</translation>
    </message>
    <message>
        <source>very large number</source>
        <translation>非常に大きな数</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>二重引用符</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>バックスラッシュ</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>単一引用符</translation>
    </message>
    <message>
        <source>double quotes inside</source>
        <translation>内部の二重引用符</translation>
    </message>
    <message>
        <source>text with a JSON escape</source>
        <translation>JSON エスケープを含むテキスト</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>2 行</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>line separator U+2028</source>
        <translation>行区切り U+2028</translation>
    </message>
    <message>
        <source>emoji with ZWJ</source>
        <translation>ZWJ を含む絵文字</translation>
    </message>
    <message>
        <source>right-to-left with bidi marks</source>
        <translation>双方向制御記号付きの右横書き</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>アンパサンド</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>ハッシュ記号</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>スラッシュ</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>疑問符</translation>
    </message>
    <message>
        <source>percent sign</source>
        <translation>パーセント記号</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <translation>小なり記号</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>output tag</source>
        <translation>出力タグ</translation>
    </message>
    <message>
        <source>raw tag</source>
        <translation>raw タグ</translation>
    </message>
    <message>
        <source>JSON member</source>
        <translation>JSON メンバー</translation>
    </message>
    <message>
        <source>number as text</source>
        <translation>テキストの数値</translation>
    </message>
    <message>
        <source>leap day</source>
        <translation>うるう日</translation>
    </message>
    <message>
        <source>text of 10 kB</source>
        <translation>10 kB のテキスト</translation>
    </message>
    <message>
        <source>Make sure of the value with a condition or a filter before it is used.</source>
        <translation>使う前に、条件やフィルターで値を確認してください。</translation>
    </message>
    <message>
        <source>{problem}, with {example}.</source>
        <translation>{example}の場合: {problem}。</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}と{other}</translation>
    </message>
    <message>
        <source>Check that the message should not be sent then.</source>
        <translation>この場合にメッセージを送信しないのが正しいか確認してください。</translation>
    </message>
    <message>
        <source>Add a default, or a condition around it.</source>
        <translation>既定値を付けるか、条件で囲んでください。</translation>
    </message>
    <message>
        <source>Encode the value, with url_param_escape or base64_encode.</source>
        <translation>url_param_escape または base64_encode で値をエンコードしてください。</translation>
    </message>
    <message>
        <source>Add the filter url_param_escape.</source>
        <translation>フィルター url_param_escape を付けてください。</translation>
    </message>
    <message>
        <source>Put it in quotes and add the filter json_escape, or make it a number first.</source>
        <translation>引用符で囲んでフィルター json_escape を付けるか、先に数値にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} other values do the same.</source>
        <extracomment>Singular: {n} other value does the same.</extracomment>
        <translation>
            <numerusform>ほかの {n} 個の値でも同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>text with control characters</source>
        <translation>制御文字を含むテキスト</translation>
    </message>
    <message>
        <source>The URL holds a percent sign that encodes nothing</source>
        <translation>URL に、何もエンコードしていないパーセント記号があります</translation>
    </message>
    <message>
        <source>The path of the URL has an empty part</source>
        <translation>URL のパスに空の部分があります</translation>
    </message>
    <message>
        <source>What follows # in the URL is not sent</source>
        <translation>URL の # 以降は送信されません</translation>
    </message>
    <message>
        <source>The header {name} is empty</source>
        <translation>ヘッダー {name} が空です</translation>
    </message>
    <message>
        <source>The body means something else: {path} is {kind}</source>
        <translation>ボディの意味が変わります: {path} が{kind}になります</translation>
    </message>
    <message>
        <source>The body means something else: the body is {kind}</source>
        <translation>ボディの意味が変わります: ボディが{kind}になります</translation>
    </message>
    <message>
        <source>The URL gets another structure: {url}</source>
        <translation>URL の構造が変わります: {url}</translation>
    </message>
    <message>
        <source>The message is aborted: {reason}</source>
        <translation>メッセージが中止されます: {reason}</translation>
    </message>
    <message>
        <source>There is no URL.</source>
        <translation>URL がありません。</translation>
    </message>
    <message>
        <source>The URL has a control character at character {position}.</source>
        <translation>URL の {position} 文字目に制御文字があります。</translation>
    </message>
    <message>
        <source>The URL does not begin with http:// or https://.</source>
        <translation>URL が http:// または https:// で始まっていません。</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {scheme}).</source>
        <translation>送信先にできるのは http と https だけです ({scheme} が指定されています)。</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not a number.</source>
        <translation>URL のポートが数値ではありません。</translation>
    </message>
    <message>
        <source>Port {port} is not between 1 and 65535.</source>
        <translation>ポート {port} は 1～65535 の範囲外です。</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>URL にホストがありません。</translation>
    </message>
    <message>
        <source>The host name has an invisible character ({code}).</source>
        <translation>ホスト名に見えない文字 ({code}) があります。</translation>
    </message>
    <message>
        <source>The host name has a part longer than 63.</source>
        <translation>ホスト名に 63 文字を超える部分があります。</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a host name.</source>
        <translation>URL のホストがホスト名ではありません。</translation>
    </message>
    <message>
        <source>The IPv6 address is not closed with ].</source>
        <translation>IPv6 アドレスが ] で閉じられていません。</translation>
    </message>
    <message>
        <source>The URL has text between ] and the port.</source>
        <translation>URL の ] とポートの間にテキストがあります。</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv4 address.</source>
        <translation>URL のホストが IPv4 アドレスではありません。</translation>
    </message>
    <message>
        <source>The URL has a broken IPv6 address.</source>
        <translation>URL の IPv6 アドレスが壊れています。</translation>
    </message>
    <message>
        <source>The server answered {status_line}.</source>
        <translation>サーバーの応答は {status_line} でした。</translation>
    </message>
    <message>
        <source>The template aborted the message: {reason}.</source>
        <translation>テンプレートがメッセージを中止しました: {reason}。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server answered {status_line}; redirects are not followed.</source>
        <translation>サーバーの応答は {status_line} でした。リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>The answer&apos;s headers are larger than the limit.</source>
        <translation>応答のヘッダーが上限を超えています。</translation>
    </message>
    <message>
        <source>The secrets were not filled in within {limit_s:g} s.</source>
        <translation>シークレットの値が {limit_s:g} 秒以内に用意できませんでした。</translation>
    </message>
    <message>
        <source>A header is not valid UTF-8.</source>
        <translation>ヘッダーが有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The host failed more than {count:,} times within a minute, so nothing is sent to it for a minute (simulated 598).</source>
        <translation>ホストが 1 分以内に {count:,} 回を超えて失敗したため、1 分間は送信しません (598 のシミュレーション)。</translation>
    </message>
    <message>
        <source>The attempt was stopped before it ended, so its outcome is unknown.</source>
        <translation>試行が終了前に停止されたため、結果は不明です。</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not what it was at the first attempt. A retry must send the same bytes: put the old value back, or send the message anew.</source>
        <translation>シークレット「{name}」が最初の試行時と異なります。再試行では同じバイト列を送る必要があります。以前の値に戻すか、メッセージを新たに送信してください。</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>名前のない証明書</translation>
    </message>
    <message>
        <source>The client key {file} has no certificate. Choose the certificate that belongs to it, or no key.</source>
        <translation>クライアント鍵 {file} に対応する証明書がありません。対応する証明書を選択するか、鍵を「なし」にしてください。</translation>
    </message>
    <message>
        <source>Choose another file in Settings, Certificates, or none.</source>
        <translation>「設定」の「証明書」で、別のファイルか「なし」を選択してください。</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>名前が正しくありません</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not a file.</source>
        <translation>証明書ファイル {file} はファイルではありません。</translation>
    </message>
    <message>
        <source>The file of certificates {file} is larger than 4 MB.</source>
        <translation>証明書ファイル {file} が 4 MB を超えています。</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not there.</source>
        <translation>証明書ファイル {file} がありません。</translation>
    </message>
    <message>
        <source>The file of certificates {file} may not be read.</source>
        <translation>証明書ファイル {file} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The file of certificates {file} is damaged.</source>
        <translation>証明書ファイル {file} が壊れています。</translation>
    </message>
    <message>
        <source>The file of certificates {file} cannot be read: {reason}.</source>
        <translation>証明書ファイル {file} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The file of certificates {file} is not in PEM form.</source>
        <translation>証明書ファイル {file} は PEM 形式ではありません。</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds a private key, but no certificate.</source>
        <translation>証明書ファイル {file} に秘密鍵はありますが、証明書がありません。</translation>
    </message>
    <message>
        <source>The file of certificates {file} holds no certificate in PEM form.</source>
        <translation>証明書ファイル {file} に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The client certificate {file} is not a file.</source>
        <translation>クライアント証明書 {file} はファイルではありません。</translation>
    </message>
    <message>
        <source>The client certificate {file} is larger than 4 MB.</source>
        <translation>クライアント証明書 {file} が 4 MB を超えています。</translation>
    </message>
    <message>
        <source>The client certificate {file} is not there.</source>
        <translation>クライアント証明書 {file} がありません。</translation>
    </message>
    <message>
        <source>The client certificate {file} may not be read.</source>
        <translation>クライアント証明書 {file} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The client certificate {file} is damaged.</source>
        <translation>クライアント証明書 {file} が壊れています。</translation>
    </message>
    <message>
        <source>The client certificate {file} cannot be read: {reason}.</source>
        <translation>クライアント証明書 {file} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The client certificate {file} is not in PEM form.</source>
        <translation>クライアント証明書 {file} は PEM 形式ではありません。</translation>
    </message>
    <message>
        <source>The client certificate {file} holds a private key, but no certificate.</source>
        <translation>クライアント証明書 {file} に秘密鍵はありますが、証明書がありません。</translation>
    </message>
    <message>
        <source>The client certificate {file} holds no certificate in PEM form.</source>
        <translation>クライアント証明書 {file} に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The client key {file} is not a file.</source>
        <translation>クライアント鍵 {file} はファイルではありません。</translation>
    </message>
    <message>
        <source>The client key {file} is larger than 4 MB.</source>
        <translation>クライアント鍵 {file} が 4 MB を超えています。</translation>
    </message>
    <message>
        <source>The client key {file} is not there.</source>
        <translation>クライアント鍵 {file} がありません。</translation>
    </message>
    <message>
        <source>The client key {file} may not be read.</source>
        <translation>クライアント鍵 {file} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The client key {file} is damaged.</source>
        <translation>クライアント鍵 {file} が壊れています。</translation>
    </message>
    <message>
        <source>The client key {file} cannot be read: {reason}.</source>
        <translation>クライアント鍵 {file} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The client key {file} is not in PEM form.</source>
        <translation>クライアント鍵 {file} は PEM 形式ではありません。</translation>
    </message>
    <message>
        <source>The client key {file} holds a certificate, but no private key.</source>
        <translation>クライアント鍵 {file} に証明書はありますが、秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The client key {file} holds no private key in PEM form.</source>
        <translation>クライアント鍵 {file} に PEM 形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another file in Settings, Certificates.</source>
        <translation>読み取り権限を付けるか、「設定」の「証明書」で別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key in the same file do not belong together.</source>
        <translation>クライアント証明書 {certificate} と同じファイル内の鍵が対応していません。</translation>
    </message>
    <message>
        <source>The client certificate and its key ({file}) cannot be used: a part of them is damaged.</source>
        <translation>クライアント証明書と鍵 ({file}) は一部が壊れているため使用できません。</translation>
    </message>
    <message>
        <source>The client certificate {certificate} and the key {key} do not belong together.</source>
        <translation>クライアント証明書 {certificate} と鍵 {key} が対応していません。</translation>
    </message>
    <message>
        <source>The client certificate and its key ({certificate} and {key}) cannot be used: a part of them is damaged.</source>
        <translation>クライアント証明書と鍵 ({certificate} と {key}) は一部が壊れているため使用できません。</translation>
    </message>
    <message>
        <source>The client key {file} does not open with the passphrase in secret &quot;{secret}&quot;. Put the right passphrase into that secret, or name another in Settings, Certificates.</source>
        <translation>クライアント鍵 {file} は、シークレット「{secret}」のパスフレーズでは開けません。正しいパスフレーズをそのシークレットに入れるか、「設定」の「証明書」で別のシークレットを指定してください。</translation>
    </message>
    <message>
        <source>Convert it with openssl (openssl pkcs12 for .p12 and .pfx, openssl x509 -inform der for .cer and .der), and choose the new file.</source>
        <translation>openssl で変換し (.p12 と .pfx は openssl pkcs12、.cer と .der は openssl x509 -inform der)、新しいファイルを選択してください。</translation>
    </message>
    <message>
        <source>The client key {file} is locked by a passphrase. Keep the passphrase as a secret of this project, and name that secret in Settings, Certificates.</source>
        <translation>クライアント鍵 {file} はパスフレーズで保護されています。パスフレーズをこのプロジェクトのシークレットに保管し、「設定」の「証明書」でそのシークレットを指定してください。</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was made for in Settings, Certificates.</source>
        <translation>「設定」の「証明書」で、証明書に対応する鍵を選択してください。</translation>
    </message>
    <message>
        <source>The client certificate {file} is too weak: its key is too short, or its signature is of an old kind. Have a new one made.</source>
        <translation>クライアント証明書 {file} は強度が不足しています。鍵が短すぎるか、署名が古い方式です。新しく作成してもらってください。</translation>
    </message>
    <message>
        <source>The outbox cannot be read or written ({error}).</source>
        <translation>送信トレイを読み書きできません ({error})。</translation>
    </message>
    <message>
        <source>The outbox is closed.</source>
        <translation>送信トレイは閉じています。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored in the outbox.</source>
        <translation>ディスクがいっぱいのため、送信トレイに保存できませんでした。</translation>
    </message>
    <message>
        <source>Another program is holding the outbox.</source>
        <translation>別のプログラムが送信トレイを使用しています。</translation>
    </message>
    <message>
        <source>The outbox&apos;s file is damaged. Start again to mend it.</source>
        <translation>送信トレイのファイルが壊れています。再起動すると修復されます。</translation>
    </message>
    <message>
        <source>The outbox&apos;s file cannot be opened for writing.</source>
        <translation>送信トレイのファイルを書き込み用に開けません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリーが不足しています。</translation>
    </message>
    <message>
        <source>The outbox refused a change that must not be.</source>
        <translation>送信トレイが許されない変更を拒否しました。</translation>
    </message>
    <message>
        <source>SQLite {version} can damage the outbox; {wanted} or newer is needed. Install apsw anew.</source>
        <translation>SQLite {version} は送信トレイを壊すおそれがあり、{wanted} 以降が必要です。apsw を再インストールしてください。</translation>
    </message>
    <message>
        <source>The body is not valid {charset}.</source>
        <translation>ボディが有効な {charset} ではありません。</translation>
    </message>
    <message>
        <source>The charset &apos;{name}&apos; is not known; read as UTF-8.</source>
        <translation>文字セット「{name}」は不明なため、UTF-8 として読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>Decompressed from {n:,} bytes of {coding}.</source>
        <extracomment>Singular: Decompressed from {n:,} byte of {coding}.</extracomment>
        <translation>
            <numerusform>{coding} の {n:,} バイトから展開しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not valid {coding} ({reason}); shown as it was received.</source>
        <translation>ボディが有効な {coding} ではありません ({reason})。受信したまま表示しています。</translation>
    </message>
    <message>
        <source>Content-Encoding {coding} is not undone; shown as received.</source>
        <translation>Content-Encoding {coding} は展開せず、受信したまま表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} content codings are not undone; shown as received.</source>
        <extracomment>Singular: More than {n} content coding is not undone; shown as received.</extracomment>
        <translation>
            <numerusform>{n} 個を超えるコンテンツ符号化は展開せず、受信したまま表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The {coding} content expands too far to be shown whole.</source>
        <translation>{coding} の内容は展開すると大きすぎるため、全体を表示できません。</translation>
    </message>
    <message>
        <source>The {coding} content ends too early; what could be decompressed is shown.</source>
        <translation>{coding} の内容が途中で終わっています。展開できた部分を表示しています。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>{header}, capped at one hour</source>
        <translation>{header} (上限 1 時間)</translation>
    </message>
    <message>
        <source>{peer} cannot be reached: {reason}.</source>
        <translation>{peer} に接続できません: {reason}。</translation>
    </message>
    <message>
        <source>The certificate or TLS connection was refused: {reason}.</source>
        <translation>証明書または TLS 接続が拒否されました: {reason}。</translation>
    </message>
    <message>
        <source>the server does not speak TLS on this port</source>
        <translation>サーバーはこのポートで TLS に対応していません</translation>
    </message>
    <message>
        <source>the server has no TLS version from 1.2 on</source>
        <translation>サーバーが TLS 1.2 以降に対応していません</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher, or it asks for a client certificate</source>
        <translation>サーバーとこのコンピューターに共通の暗号方式がないか、サーバーがクライアント証明書を求めています</translation>
    </message>
    <message>
        <source>the server and this computer share no cipher</source>
        <translation>サーバーとこのコンピューターに共通の暗号方式がありません</translation>
    </message>
    <message>
        <source>it asks for a client certificate</source>
        <translation>サーバーがクライアント証明書を求めています</translation>
    </message>
    <message>
        <source>it does not know the issuer of the client certificate</source>
        <translation>サーバーがクライアント証明書の発行者を認識していません</translation>
    </message>
    <message>
        <source>it does not accept the client certificate</source>
        <translation>サーバーがクライアント証明書を受け入れません</translation>
    </message>
    <message>
        <source>the client certificate was revoked</source>
        <translation>クライアント証明書は失効しています</translation>
    </message>
    <message>
        <source>the client certificate has expired</source>
        <translation>クライアント証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>the server&apos;s keys are too short</source>
        <translation>サーバーの鍵が短すぎます</translation>
    </message>
    <message>
        <source>the key of the certificate is too short</source>
        <translation>証明書の鍵が短すぎます</translation>
    </message>
    <message>
        <source>the server signs with an outdated algorithm</source>
        <translation>サーバーの署名アルゴリズムが古すぎます</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>証明書はまだ有効になっていません</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <source>its root certificate is not trusted here</source>
        <translation>ルート証明書がここでは信頼されていません</translation>
    </message>
    <message>
        <source>its issuer is not trusted here, or a certificate in between is missing</source>
        <translation>発行者がここでは信頼されていないか、中間証明書がありません</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>証明書は失効しています</translation>
    </message>
    <message>
        <source>the key of an issuer&apos;s certificate is too short</source>
        <translation>発行者の証明書の鍵が短すぎます</translation>
    </message>
    <message>
        <source>the certificate is signed with an outdated algorithm</source>
        <translation>証明書の署名アルゴリズムが古すぎます</translation>
    </message>
    <message>
        <source>the certificate is not one of a server</source>
        <translation>証明書がサーバー用ではありません</translation>
    </message>
    <message>
        <source>an issuer&apos;s certificate is none that may issue others</source>
        <translation>発行者の証明書が、ほかの証明書を発行できるものではありません</translation>
    </message>
    <message>
        <source>{peer} did not answer within {limit_s:g} s.</source>
        <translation>{peer} から {limit_s:g} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>the handshake did not finish within {limit_s:g} s</source>
        <translation>ハンドシェイクが {limit_s:g} 秒以内に完了しませんでした</translation>
    </message>
    <message>
        <source>The name {host} was not looked up within {limit_s:g} s.</source>
        <translation>{host} の名前解決が {limit_s:g} 秒以内に完了しませんでした。</translation>
    </message>
    <message>
        <source>No complete answer within {limit_s:g} s.</source>
        <translation>{limit_s:g} 秒以内に完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>The answer could not be read ({error}).</source>
        <translation>応答を読み取れませんでした ({error})。</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>{host} を名前解決できませんでした。</translation>
    </message>
    <message>
        <source>{peer} refused the connection: nothing listens there.</source>
        <translation>{peer} が接続を拒否しました。待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>{reason}; verification is off for connections to this machine only</source>
        <translation>{reason}。検証が無効なのは、このマシンへの接続だけです</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>two lengths</source>
        <translation>長さが二重</translation>
    </message>
    <message>
        <source>bad transfer coding</source>
        <translation>不正な転送符号化</translation>
    </message>
    <message>
        <source>bad chunk</source>
        <translation>不正なチャンク</translation>
    </message>
    <message>
        <source>bad header</source>
        <translation>不正なヘッダー</translation>
    </message>
    <message>
        <source>The server closed the connection in the middle of the answer&apos;s head.</source>
        <translation>サーバーが応答の先頭部の途中で接続を閉じました。</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>ステータス {status}</translation>
    </message>
    <message>
        <source>The answer breaks HTTP rules ({rule}).</source>
        <translation>応答が HTTP の規則に違反しています ({rule})。</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer&apos;s head.</source>
        <translation>応答の先頭部の途中で接続が切れました。</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>サーバーが応答せずに接続を閉じました。</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>応答が {n:,} バイトで途切れました (ステータス {status})。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped after {read:,} of {n:,} bytes (status {status}).</source>
        <extracomment>Singular: The answer stopped after {read:,} of {n:,} byte (status {status}).</extracomment>
        <translation>
            <numerusform>応答が {n:,} バイト中 {read:,} バイトで途切れました (ステータス {status})。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy {host} ({peer})</source>
        <comment>begins a sentence</comment>
        <translation>プロキシ {host} ({peer})</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>there is no route</source>
        <translation>経路がありません</translation>
    </message>
    <message>
        <source>The proxy refused: {reason}.</source>
        <translation>プロキシが拒否しました: {reason}。</translation>
    </message>
    <message>
        <source>The server ended the TLS connection: {reason}.</source>
        <translation>サーバーが TLS 接続を終了しました: {reason}。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: {reason}.</source>
        <translation>{host} を名前解決できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{peer} did not answer.</source>
        <translation>{peer} から応答がありませんでした。</translation>
    </message>
    <message>
        <source>{peer} cannot be reached.</source>
        <translation>{peer} に接続できません。</translation>
    </message>
    <message>
        <source>the server closed the connection in the handshake</source>
        <translation>サーバーがハンドシェイク中に接続を閉じました</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>証明書は別のホストのものです</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>応答が HTTP ではありません。</translation>
    </message>
    <message>
        <source>{problem} A server that wants another client certificate may do so.</source>
        <translation>{problem} 別のクライアント証明書を求めるサーバーで起こることがあります。</translation>
    </message>
    <message>
        <source>The request breaks HTTP rules.</source>
        <translation>リクエストが HTTP の規則に違反しています。</translation>
    </message>
    <message>
        <source>There is no host named {host}.</source>
        <translation>{host} というホストはありません。</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; is not a host name.</source>
        <translation>「{host}」はホスト名ではありません。</translation>
    </message>
    <message>
        <source>bad format</source>
        <translation>不正な形式</translation>
    </message>
    <message>
        <source>No host could be reached at the latest attempts: one a minute tries.</source>
        <translation>最近の試行ではどのホストにも接続できませんでした。1 分に 1 件だけ試します。</translation>
    </message>
    <message>
        <source>As many requests to {host} as are allowed at once are under way.</source>
        <translation>{host} への同時リクエスト数が上限に達しています。</translation>
    </message>
    <message>
        <source>{host} was down at the latest attempts: one a minute tries it.</source>
        <translation>最近の試行で {host} は停止していました。1 分に 1 件だけ試します。</translation>
    </message>
    <message>
        <source>The settings allow {host} so many requests a second and no more.</source>
        <translation>{host} への毎秒のリクエスト数が設定の上限に達しています。</translation>
    </message>
    <message>
        <source>Damaged deliveries that are held back: {count:,}.</source>
        <translation>保留中の破損した配信: {count:,} 件。</translation>
    </message>
    <message>
        <source>The template aborted without a reason.</source>
        <translation>テンプレートが理由なしで中止しました。</translation>
    </message>
    <message>
        <source>Cancelled by the user.</source>
        <translation>ユーザーがキャンセルしました。</translation>
    </message>
    <message>
        <source>The delivery is damaged and is not sent.</source>
        <translation>配信が破損しているため送信されません。</translation>
    </message>
    <message>
        <source>The program stopped during this attempt, so its outcome is unknown.</source>
        <translation>この試行中にプログラムが停止したため、結果は不明です。</translation>
    </message>
    <message>
        <source>It was due more than 24 hours before it could be sent.</source>
        <translation>送信可能になるまでに、予定から 24 時間以上が過ぎていました。</translation>
    </message>
    <message>
        <source>The outbox lost its newest changes, so this may have been sent already.</source>
        <translation>送信トレイの最新の変更が失われたため、すでに送信済みの可能性があります。</translation>
    </message>
    <message>
        <source>Delivery {number} is not being sent by this program.</source>
        <translation>配信 {number} はこのプログラムで送信中ではありません。</translation>
    </message>
    <message>
        <source>The request of delivery {number} is not kept any more.</source>
        <translation>配信 {number} のリクエストはもう保存されていません。</translation>
    </message>
    <message>
        <source>Delivery {number} was never to be sent ({reason}). Send its webhook anew.</source>
        <translation>配信 {number} は送信対象になりませんでした ({reason})。Webhook を新たに送信してください。</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}; a new one was made.</source>
        <translation>{problem} {aside} として退避し、新しく作成しました。</translation>
    </message>
    <message>
        <source>{problem} It was set aside as {aside}.</source>
        <translation>{problem} {aside} として退避しました。</translation>
    </message>
    <message>
        <source>The outbox must not be a link ({file}).</source>
        <translation>送信トレイにリンクは使えません ({file})。</translation>
    </message>
    <message>
        <source>The outbox is not a file ({file}).</source>
        <translation>送信トレイがファイルではありません ({file})。</translation>
    </message>
    <message>
        <source>{file} is not an outbox database.</source>
        <translation>{file} は送信トレイのデータベースではありません。</translation>
    </message>
    <message>
        <source>The outbox file is damaged ({error}).</source>
        <translation>送信トレイのファイルが壊れています ({error})。</translation>
    </message>
    <message>
        <source>The outbox {file} cannot be opened: {problem}.</source>
        <translation>送信トレイ {file} を開けません: {problem}。</translation>
    </message>
    <message>
        <source>{folder} lies on a network or synchronised file system ({kind}), where the outbox can be damaged. Set HOOKSTUDIO_HOME to a folder of this machine.</source>
        <translation>{folder} はネットワークまたは同期ファイルシステム ({kind}) にあり、送信トレイが壊れるおそれがあります。HOOKSTUDIO_HOME にこのマシンのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The outbox file is empty though it held messages before.</source>
        <translation>以前メッセージがあった送信トレイのファイルが空になっています。</translation>
    </message>
    <message>
        <source>The outbox file is gone though it held messages before.</source>
        <translation>以前メッセージがあった送信トレイのファイルがなくなっています。</translation>
    </message>
    <message>
        <source>The outbox was written by a newer Hook Studio (schema {version}). It was left untouched.</source>
        <translation>送信トレイは新しいバージョンの Hook Studio で書き込まれています (スキーマ {version})。変更していません。</translation>
    </message>
    <message>
        <source>{file} does not have the expected tables.</source>
        <translation>{file} に必要なテーブルがありません。</translation>
    </message>
    <message>
        <source>The newest changes of the outbox are missing: its log ({name}) was removed while it was in use. What was waiting is held back; look at it, then retry or cancel.</source>
        <translation>送信トレイの最新の変更がありません。使用中にログ ({name}) が削除されました。待機中だったものは保留しています。確認のうえ、再試行またはキャンセルしてください。</translation>
    </message>
    <message>
        <source>The outbox file is gone, its log is not.</source>
        <translation>送信トレイのファイルがなく、ログだけが残っています。</translation>
    </message>
    <message>
        <source>The delivery {number} is damaged and is not sent.</source>
        <translation>配信 {number} は破損しているため送信されません。</translation>
    </message>
    <message>
        <source>The fault is on the endpoint&apos;s side: look at its logs and its status page, then try again.</source>
        <translation>原因はエンドポイント側にあります。ログとステータスページを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the syntax of the body: required fields, valid JSON, and Liquid that renders nothing or a quote where the endpoint expects a value.</source>
        <translation>ボディの構文を確認してください。必須フィールド、JSON の正しさ、値が必要な位置で Liquid が空や引用符を出力していないかなどです。</translation>
    </message>
    <message>
        <source>Check the credentials: the Authorization header, or the secret in it.</source>
        <translation>認証情報を確認してください。Authorization ヘッダー、またはその中のシークレットです。</translation>
    </message>
    <message>
        <source>The credentials are known but lack the permission; ask the endpoint&apos;s owner.</source>
        <translation>認証情報は認識されましたが、権限がありません。エンドポイントの所有者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the URL, also the parts that Liquid fills in.</source>
        <translation>Liquid が埋める部分も含めて、URL を確認してください。</translation>
    </message>
    <message>
        <source>The endpoint does not take this method here; check the method and the URL.</source>
        <translation>エンドポイントはここでこのメソッドを受け付けません。メソッドと URL を確認してください。</translation>
    </message>
    <message>
        <source>The endpoint gave up waiting; check the method, or make the request lighter.</source>
        <translation>エンドポイントが待機を打ち切りました。メソッドを確認するか、リクエストを軽くしてください。</translation>
    </message>
    <message>
        <source>The request conflicts with what the endpoint holds already; check the method and the data.</source>
        <translation>リクエストがエンドポイントの既存の内容と競合しています。メソッドとデータを確認してください。</translation>
    </message>
    <message>
        <source>The body is larger than the endpoint takes.</source>
        <translation>ボディがエンドポイントの上限を超えています。</translation>
    </message>
    <message>
        <source>Check the Content-Type header: the endpoint does not take this kind of body.</source>
        <translation>Content-Type ヘッダーを確認してください。エンドポイントはこの種類のボディを受け付けません。</translation>
    </message>
    <message>
        <source>The endpoint understood the body and refused a value in it; its answer says which.</source>
        <translation>エンドポイントはボディを解釈しましたが、値を拒否しました。どの値かは応答に書かれています。</translation>
    </message>
    <message>
        <source>Too many requests: lower the delivery rate.</source>
        <translation>リクエストが多すぎます。配信レートを下げてください。</translation>
    </message>
    <message>
        <source>Braze makes this status itself: the host failed too often, so Braze stopped calling it for a minute. Wait a minute.</source>
        <translation>このステータスは Braze が生成します。ホストの失敗が多すぎたため、Braze は 1 分間呼び出しを停止しました。1 分お待ちください。</translation>
    </message>
    <message>
        <source>Braze makes this status itself: it could not reach the host. Check that it is up and reachable from the internet.</source>
        <translation>このステータスは Braze が生成します。ホストに接続できませんでした。稼働中でインターネットから接続できるか確認してください。</translation>
    </message>
    <message>
        <source>Final: Braze does not retry an answer that is not valid HTTP.</source>
        <translation>確定: 有効な HTTP でない応答を Braze は再試行しません。</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}).</source>
        <translation>Braze の再試行: 約 {delay}後 ({time})、{all} 回中 {number} 回目。</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>Singular: {n} second</extracomment>
        <translation>
            <numerusform>{n} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze does not follow redirects: put the final address into the URL.</source>
        <translation>Braze はリダイレクトに従いません。最終的なアドレスを URL に入れてください。</translation>
    </message>
    <message>
        <source>The endpoint refused the request; its answer may say why.</source>
        <translation>エンドポイントがリクエストを拒否しました。理由は応答に書かれている場合があります。</translation>
    </message>
    <message>
        <source>Braze counts this webhook as received.</source>
        <translation>Braze はこの Webhook を受信済みと見なします。</translation>
    </message>
    <message numerus="yes">
        <source>Final: Braze gives up after {n} retries.</source>
        <extracomment>Singular: Final: Braze gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>確定: Braze は {n} 回の再試行後に打ち切ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Final: Braze does not retry {status}.</source>
        <translation>確定: Braze は {status} を再試行しません。</translation>
    </message>
    <message>
        <source>Final: Braze does not retry a connection whose certificate or TLS is refused.</source>
        <translation>確定: 証明書や TLS が拒否された接続を Braze は再試行しません。</translation>
    </message>
    <message>
        <source>The send was cancelled, so there is nothing to retry.</source>
        <translation>送信はキャンセルされたため、再試行するものはありません。</translation>
    </message>
    <message>
        <source>Nothing was sent, so there is nothing to retry.</source>
        <translation>何も送信されていないため、再試行するものはありません。</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks for more than {most}.</source>
        <translation>Braze の再試行: 約 {delay}後 ({time})、{all} 回中 {number} 回目。{header} の指定は {most} を超えています。</translation>
    </message>
    <message>
        <source>Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks.</source>
        <translation>Braze の再試行: {header} の指定により約 {delay}後 ({time})、{all} 回中 {number} 回目。</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Singular: {n} hour</extracomment>
        <translation>
            <numerusform>{n} 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Singular: {n} minute</extracomment>
        <translation>
            <numerusform>{n} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} retries: after about {delays}.</source>
        <extracomment>Singular: {n} retry: after about {delays}.</extracomment>
        <translation>
            <numerusform>再試行 {n} 回: 約 {delays}後。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance adds up to {part:.0%} to each wait.</source>
        <translation>待ち時間ごとに最大 {part:.0%} がランダムに加わります。</translation>
    </message>
    <message>
        <source>In all about {duration}.</source>
        <translation>合計で約 {duration}。</translation>
    </message>
    <message>
        <source>{delays} and {last}</source>
        <translation>{delays}、{last}</translation>
    </message>
    <message>
        <source>{long} {short}</source>
        <comment>a duration in two units</comment>
        <translation>{long} {short}</translation>
    </message>
    <message numerus="yes">
        <source>{count:g} seconds</source>
        <extracomment>Singular: {count:g} second</extracomment>
        <translation>
            <numerusform>{count:g} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>One try and no retry.</source>
        <translation>1 回だけ試行し、再試行しません。</translation>
    </message>
    <message>
        <source>Where no byte could be sent, after {delays} instead.</source>
        <translation>1 バイトも送信できなかった場合は、代わりに {delays}後。</translation>
    </message>
    <message>
        <source>The proxy of the settings is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>設定のプロキシは HTTP プロキシではありません ({scheme})。設定で別のプロキシか「なし」を選択してください。</translation>
    </message>
    <message>
        <source>The proxy of the settings has no host; choose another or none in the settings.</source>
        <translation>設定のプロキシにホストがありません。設定で別のプロキシか「なし」を選択してください。</translation>
    </message>
    <message>
        <source>The proxy of the settings has a name or password that cannot be sent; change it in the settings.</source>
        <translation>設定のプロキシの名前またはパスワードは送信できません。設定で変更してください。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is not an HTTP proxy ({scheme}); choose another or none in the settings.</source>
        <translation>システムのプロキシは HTTP プロキシではありません ({scheme})。設定で別のプロキシか「なし」を選択してください。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has no host; choose another or none in the settings.</source>
        <translation>システムのプロキシにホストがありません。設定で別のプロキシか「なし」を選択してください。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy has a name or password that cannot be sent; change it in the settings.</source>
        <translation>システムのプロキシの名前またはパスワードは送信できません。設定で変更してください。</translation>
    </message>
    <message>
        <source>no URL</source>
        <translation>URL なし</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}, and nobody has agreed to send there.</source>
        <translation>{host} は {address} ({kind}) に解決されますが、そこへの送信は許可されていません。</translation>
    </message>
    <message>
        <source>{host} is {kind}, and nobody has agreed to send there.</source>
        <translation>{host} は{kind}で、そこへの送信は許可されていません。</translation>
    </message>
    <message>
        <source>{host} resolves to {address}, {kind}; Hook Studio never sends there.</source>
        <translation>{host} は {address} ({kind}) に解決されます。Hook Studio はそこへは送信しません。</translation>
    </message>
    <message>
        <source>{host} is {kind}; Hook Studio never sends there.</source>
        <translation>{host} は{kind}です。Hook Studio はそこへは送信しません。</translation>
    </message>
    <message>
        <source>Recorded {status} after {delay_s:g} s.</source>
        <translation>{delay_s:g} 秒後に {status} を記録しました。</translation>
    </message>
    <message>
        <source>Braze asks by GET or POST only, not by {method}.</source>
        <translation>Braze が使うのは GET または POST だけで、{method} は使えません。</translation>
    </message>
    <message>
        <source>A secret cannot stand in connected content; name a credential instead.</source>
        <translation>Connected Content にシークレットは使えません。代わりに認証情報の名前を指定してください。</translation>
    </message>
    <message>
        <source>A redirect is not followed.</source>
        <translation>リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not verified.</source>
        <translation>サーバーの証明書は検証されていません。</translation>
    </message>
    <message>
        <source>{problem} Nothing was recorded.</source>
        <translation>{problem} 何も記録されませんでした。</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; should be user:password for :basic_auth.</source>
        <translation>シークレット「{name}」は、:basic_auth 用に user:password の形式にしてください。</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes.</source>
        <translation>応答が Braze の上限 1 MB を超えています。</translation>
    </message>
    <message>
        <source>The host answered {status}, which is no status of HTTP.</source>
        <translation>ホストの応答 {status} は HTTP のステータスではありません。</translation>
    </message>
    <message>
        <source>This comes from a damaged outbox and may have been sent already.</source>
        <translation>破損した送信トレイから復元したもので、すでに送信済みの可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries were saved from it; what was waiting is held back.</source>
        <extracomment>Singular: {n:,} delivery was saved from it; what was waiting is held back.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信を復元しました。待機中だったものは保留しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read of {file} was not saved: {problem}</source>
        <translation>{file} の読み取れた部分は保存されませんでした: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>A schedule has at most {n} retries.</source>
        <extracomment>Singular: A schedule has at most {n} retry.</extracomment>
        <translation>
            <numerusform>スケジュールの再試行は最大 {n} 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each delay of a schedule is 0 seconds to 7 days.</source>
        <translation>スケジュールの各待ち時間は 0 秒～7 日です。</translation>
    </message>
    <message>
        <source>There is no policy {name!r}; there are {known}.</source>
        <translation>ポリシー {name!r} はありません。あるのは {known} です。</translation>
    </message>
    <message>
        <source>The signing secret is not a key as Standard Webhooks writes it (whsec_ and Base64).</source>
        <translation>署名シークレットが Standard Webhooks 形式の鍵 (whsec_ と Base64) ではありません。</translation>
    </message>
    <message>
        <source>&apos;{method}&apos; is not a method of Braze&apos;s.</source>
        <translation>「{method}」は Braze のメソッドではありません。</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value.</source>
        <translation>ヘッダー {name} の値に改行または制御文字があります。</translation>
    </message>
    <message>
        <source>Header {name} has a character that cannot go in a header; encode it first.</source>
        <translation>ヘッダー {name} に、ヘッダーに入れられない文字があります。先にエンコードしてください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a header name.</source>
        <translation>「{name}」はヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>A header has no name.</source>
        <translation>名前のないヘッダーがあります。</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} devices is taken, the first; Braze&apos;s export does not say which one was used last.</source>
        <extracomment>Singular: One of {n} device is taken, the first; Braze&apos;s export does not say which one was used last.</extracomment>
        <translation>
            <numerusform>{n} 台のデバイスのうち最初のものを使います。最後に使われたデバイスは Braze のエクスポートからはわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} should be a list of objects</source>
        <translation>{field} はオブジェクトのリストでなければなりません</translation>
    </message>
    <message>
        <source>{field} should be an object</source>
        <translation>{field} はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>The file seems to have a semicolon between cells and was read that way.</source>
        <translation>ファイルはセミコロン区切りと見なして読み取りました。</translation>
    </message>
    <message>
        <source>The file seems to have a tab between cells and was read that way.</source>
        <translation>ファイルはタブ区切りと見なして読み取りました。</translation>
    </message>
    <message>
        <source>The file seems to have a bar between cells and was read that way.</source>
        <translation>ファイルは縦棒区切りと見なして読み取りました。</translation>
    </message>
    <message>
        <source>A cell that starts with a quote here is never closed.</source>
        <translation>ここで引用符で始まるセルが閉じられていません。</translation>
    </message>
    <message numerus="yes">
        <source>Row {number} has more than {n:,} cells.</source>
        <extracomment>Singular: Row {number} has more than {n:,} cell.</extracomment>
        <translation>
            <numerusform>行 {number} のセルが {n:,} 個を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell is longer than {n:,} characters; is a quote not closed?</source>
        <extracomment>Singular: A cell is longer than {n:,} character; is a quote not closed?</extracomment>
        <translation>
            <numerusform>セルが {n:,} 文字を超えています。引用符が閉じられていないのではありませんか?</numerusform>
        </translation>
    </message>
    <message>
        <source>A quoted cell ends here; a quote inside of it is written twice.</source>
        <translation>引用符付きのセルがここで終わっています。内部の引用符は 2 つ重ねて書きます。</translation>
    </message>
    <message>
        <source>Line {number} holds byte 0, so the file is no text file.</source>
        <translation>{number} 行目にバイト 0 があり、テキストファイルではありません。</translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}.</source>
        <translation>行を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no number, so it is kept as text.</source>
        <translation>列「{column}」のセルは数値ではないため、テキストのままにします。</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is neither true nor false, so it is kept as text.</source>
        <translation>列「{column}」のセルは true でも false でもないため、テキストのままにします。</translation>
    </message>
    <message>
        <source>The cell in column &quot;{column}&quot; is no JSON array or object, so it is kept as text.</source>
        <translation>列「{column}」のセルは JSON の配列でもオブジェクトでもないため、テキストのままにします。</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}.</extracomment>
        <translation>
            <numerusform>行のセルは {n} 個ですが、見出し行は {columns} 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a header but no users.</source>
        <translation>ファイルに見出し行はありますが、ユーザーがいません。</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, the header {columns}; what is more is kept as {attribute}, ….</source>
        <extracomment>Singular: The row has {n} cell, the header {columns}; what is more is kept as {attribute}, ….</extracomment>
        <translation>
            <numerusform>行のセルは {n} 個ですが、見出し行は {columns} 個です。余分は {attribute}、… として保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>ファイルに行がありません。</translation>
    </message>
    <message>
        <source>{text}: {word} is no type; there are {types}.</source>
        <translation>{text}: {word} という型はありません。あるのは {types} です。</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;; there are {columns}.</source>
        <translation>列「{column}」はありません。あるのは {columns} です。</translation>
    </message>
    <message>
        <source>The columns &quot;{one}&quot; and &quot;{other}&quot; both fill {attribute}; map one of them elsewhere.</source>
        <translation>列「{one}」と「{other}」がどちらも {attribute} に割り当てられています。一方を別に割り当ててください。</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; appears twice; map one of them by its number, #{number}.</source>
        <translation>列「{column}」が 2 回あります。一方を番号 #{number} で割り当ててください。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more notes are not listed.</source>
        <extracomment>Singular: {n:,} more note is not listed.</extracomment>
        <translation>
            <numerusform>ほかに {n:,} 件の注記があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a value.</source>
        <translation>ファイルが有効な JSON ではありません: 値が必要です。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a name in double quotes.</source>
        <translation>ファイルが有効な JSON ではありません: 二重引用符で囲んだ名前が必要です。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma.</source>
        <translation>ファイルが有効な JSON ではありません: カンマが必要です。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a colon.</source>
        <translation>ファイルが有効な JSON ではありません: コロンが必要です。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: the text that starts here has no closing quote.</source>
        <translation>ファイルが有効な JSON ではありません: ここで始まるテキストに終わりの引用符がありません。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a line break or tab in a text is written \n or \t.</source>
        <translation>ファイルが有効な JSON ではありません: テキスト内の改行やタブは \n や \t と書きます。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: a backslash in a text must be doubled.</source>
        <translation>ファイルが有効な JSON ではありません: テキスト内のバックスラッシュは 2 つ重ねます。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing brace.</source>
        <translation>ファイルが有効な JSON ではありません: 閉じ波かっこの前のカンマを削除してください。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before the closing bracket.</source>
        <translation>ファイルが有効な JSON ではありません: 閉じ角かっこの前のカンマを削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>User {number} nests deeper than {n} levels.</source>
        <extracomment>Singular: User {number} nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>ユーザー {number} の入れ子が {n} 階層を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value nests deeper than {n} levels.</source>
        <extracomment>Singular: The value nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>値の入れ子が {n} 階層を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: {reason}.</source>
        <translation>ファイルが有効な JSON ではありません: {reason}。</translation>
    </message>
    <message numerus="yes">
        <source>User {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: User {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>ユーザー {number} が {n:,} 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: remove the comma before this.</source>
        <translation>ファイルが有効な JSON ではありません: この前のカンマを削除してください。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: nothing may follow the first value.</source>
        <translation>ファイルが有効な JSON ではありません: 最初の値の後には何も置けません。</translation>
    </message>
    <message>
        <source>User {number}: {problem}</source>
        <translation>ユーザー {number}: {problem}</translation>
    </message>
    <message>
        <source>The value: {problem}</source>
        <translation>値: {problem}</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing bracket.</source>
        <translation>ファイルが有効な JSON ではありません: カンマまたは閉じ角かっこが必要です。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: expected a comma or the closing brace.</source>
        <translation>ファイルが有効な JSON ではありません: カンマまたは閉じ波かっこが必要です。</translation>
    </message>
    <message>
        <source>The file should hold a list of users, or an object with &quot;users&quot;.</source>
        <translation>ファイルには、ユーザーのリストか &quot;users&quot; を持つオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>&quot;users&quot; should be a list.</source>
        <translation>&quot;users&quot; はリストでなければなりません。</translation>
    </message>
    <message>
        <source>User {number} should be an object: {{ … }}.</source>
        <translation>ユーザー {number} はオブジェクト {{ … }} でなければなりません。</translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object.</source>
        <translation>「{name}」が 1 つのオブジェクトに 2 回あります。</translation>
    </message>
    <message>
        <source>Braze knows no user with: {ids}.</source>
        <translation>Braze に該当するユーザーがいません: {ids}。</translation>
    </message>
    <message>
        <source>User {number}: {problem}.</source>
        <translation>ユーザー {number}: {problem}。</translation>
    </message>
    <message>
        <source>{field} fills {attribute}, which was set already; the last value is kept.</source>
        <translation>{field} が設定済みの {attribute} に割り当てられています。最後の値を保持します。</translation>
    </message>
    <message>
        <source>The key for masking in {file} is too short.</source>
        <translation>{file} のマスキング用の鍵が短すぎます。</translation>
    </message>
    <message>
        <source>The key for masking in {file} cannot be read ({reason}). Remove it for a new one, which gives new pseudonyms.</source>
        <translation>{file} のマスキング用の鍵を読み取れません ({reason})。削除すると新しい鍵になり、仮名も新しくなります。</translation>
    </message>
    <message>
        <source>User {number} holds more than {most:,} names and values.</source>
        <translation>ユーザー {number} の名前と値が {most:,} 個を超えています。</translation>
    </message>
    <message>
        <source>The file holds no users.</source>
        <translation>ファイルにユーザーがいません。</translation>
    </message>
    <message numerus="yes">
        <source>The first {taken:,} of {n:,} users are taken; each becomes a file.</source>
        <extracomment>Singular: The first {taken:,} of {n:,} user are taken; each becomes a file.</extracomment>
        <translation>
            <numerusform>{n:,} 人のうち最初の {taken:,} 人を取り込みます。1 人ごとに 1 ファイルになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Braze knows none of these users.</source>
        <translation>これらのユーザーは Braze に存在しません。</translation>
    </message>
    <message>
        <source>User {number} holds {character}, which is half of a character.</source>
        <translation>ユーザー {number} に、文字の片割れである {character} があります。</translation>
    </message>
    <message>
        <source>{host} answered {answer}: {told}. {advice} Nothing was imported.</source>
        <translation>{host} の応答は {answer} でした: {told}。{advice} 何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Check the ids and addresses.</source>
        <translation>ID とアドレスを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <extracomment>Singular: {n} user</extracomment>
        <translation>
            <numerusform>{n} 人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is asked {times} for {users}, with the key in secret {key}.</source>
        <translation>{address} に{users}について{times}問い合わせます。鍵はシークレット {key} のものです。</translation>
    </message>
    <message>
        <source>{host} answered {answer}. {advice} Nothing was imported.</source>
        <translation>{host} の応答は {answer} でした。{advice} 何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>Singular: {n} time</extracomment>
        <translation>
            <numerusform>{n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one external id or e-mail address.</source>
        <translation>外部 ID またはメールアドレスを 1 つ以上指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} users are asked for at once.</source>
        <extracomment>Singular: At most {n} user is asked for at once.</extracomment>
        <translation>
            <numerusform>一度に問い合わせるユーザーは最大 {n} 人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{text!r} is none of Braze&apos;s REST hosts. Name an instance ({names}), or give the whole address: https://…</source>
        <translation>{text!r} は Braze の REST ホストではありません。インスタンス ({names}) を指定するか、アドレス全体を入力してください: https://…</translation>
    </message>
    <message>
        <source>The host is given without path, user and password: https://HOST</source>
        <translation>ホストはパス、ユーザー、パスワードなしで指定します: https://HOST</translation>
    </message>
    <message>
        <source>A key is only sent over https; http is for this machine alone.</source>
        <translation>キーは https でのみ送信されます。http はこのマシン専用です。</translation>
    </message>
    <message>
        <source>{problem} Nothing was imported.</source>
        <translation>{problem} 何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>The answer is larger than 20 MB. Ask for fewer users at a time.</source>
        <translation>応答が 20 MB を超えています。一度に問い合わせるユーザーを減らしてください。</translation>
    </message>
    <message>
        <source>{host} answered {status} with nothing in it.</source>
        <translation>{host} の応答は {status} で、中身がありませんでした。</translation>
    </message>
    <message>
        <source>The key in secret {key} is not valid at this host.</source>
        <translation>シークレット {key} のキーはこのホストでは無効です。</translation>
    </message>
    <message>
        <source>The key in secret {key} needs the permission {permission}.</source>
        <translation>シークレット {key} のキーには権限 {permission} が必要です。</translation>
    </message>
    <message>
        <source>Is this the REST host of your instance?</source>
        <translation>このホストはお使いのインスタンスの REST ホストですか?</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again later.</source>
        <translation>Braze のリクエスト上限に達しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Redirects are not followed, for the key would go elsewhere.</source>
        <translation>キーが別の場所に送られてしまうため、リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{address!r} is no e-mail address.</source>
        <translation>{address!r} はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The host cannot be used: {reason}</source>
        <translation>ホストを使用できません: {reason}</translation>
    </message>
    <message>
        <source>the answer of {host}</source>
        <translation>{host} の応答</translation>
    </message>
    <message>
        <source>Braze&apos;s limit of requests is reached; try again in {seconds} s.</source>
        <translation>Braze のリクエスト上限に達しました。{seconds} 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} を読み取れません: {reason}。</translation>
    </message>
    <message numerus="yes">
        <source>Line {number} is longer than {n:,} characters.</source>
        <extracomment>Singular: Line {number} is longer than {n:,} character.</extracomment>
        <translation>
            <numerusform>{number} 行目が {n:,} 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; at most {most:,} are read as one JSON value. One user a line (NDJSON) may be larger.</source>
        <translation>ファイルは {size:,} バイトです。1 つの JSON 値として読み取れるのは最大 {most:,} バイトです。1 行 1 ユーザー (NDJSON) ならより大きくても読み取れます。</translation>
    </message>
    <message>
        <source>The file is UTF-32; save it as UTF-8.</source>
        <translation>ファイルは UTF-32 です。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} はファイルではありません。</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; at most {most:,} are read.</source>
        <translation>{path} は {size:,} バイトです。読み取れるのは最大 {most:,} バイトです。</translation>
    </message>
    <message>
        <source>The file is not {encoding} (byte {byte} at offset {offset}).</source>
        <translation>ファイルは {encoding} ではありません (オフセット {offset} のバイト {byte})。</translation>
    </message>
    <message>
        <source>No system keyring was found.</source>
        <translation>システムのキーリングが見つかりません。</translation>
    </message>
    <message>
        <source>{problem} Secrets can be typed for this session; they are not saved.</source>
        <translation>{problem} シークレットはこのセッション用に入力できますが、保存されません。</translation>
    </message>
    <message>
        <source>On Linux it is GNOME Keyring (the package gnome-keyring) or KWallet (kwallet), started by the desktop&apos;s session: install one of them, and log in anew.</source>
        <translation>Linux では、デスクトップのセッションが起動する GNOME Keyring (パッケージ gnome-keyring) または KWallet (kwallet) です。どちらかをインストールし、ログインし直してください。</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) is not one that is known to encrypt secrets; not used.</source>
        <translation>設定されたキーリング ({name}) はシークレットの暗号化を確認できないため、使用しません。</translation>
    </message>
    <message>
        <source>On macOS it is the Keychain: open Keychain Access and unlock the login keychain.</source>
        <translation>macOS ではキーチェーンです。「キーチェーンアクセス」を開き、ログインキーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>On Windows it is the Credential Manager: start the service VaultSvc.</source>
        <translation>Windows では資格情報マネージャーです。サービス VaultSvc を開始してください。</translation>
    </message>
    <message>
        <source>Take that choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg.</source>
        <translation>PYTHON_KEYRING_BACKEND または keyringrc.cfg からその指定を取り除いてください。</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) keeps nothing; not used.</source>
        <translation>設定されたキーリング ({name}) は何も保存しないため、使用しません。</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) may pass secrets on to a store that keeps them in clear; not used.</source>
        <translation>設定されたキーリング ({name}) はシークレットを平文の保存先に渡すおそれがあるため、使用しません。</translation>
    </message>
    <message>
        <source>The configured keyring ({name}) stores secrets in clear; not used.</source>
        <translation>設定されたキーリング ({name}) はシークレットを平文で保存するため、使用しません。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。ロックを解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring refused ({error}).</source>
        <translation>キーリングが拒否しました ({error})。</translation>
    </message>
    <message>
        <source>The runs cannot be made: {problem}.</source>
        <translation>実行できません: {problem}。</translation>
    </message>
    <message>
        <source>The runs were stopped ({reason}).</source>
        <translation>実行が停止されました ({reason})。</translation>
    </message>
    <message>
        <source>{left} cannot be compared with {right}; the test is false. Convert the text with | plus: 0 in an assign first.</source>
        <translation>{left} は {right} と比較できないため、判定は偽です。先に assign 内の | plus: 0 でテキストを変換してください。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Value of the environment</source>
        <translation>環境の値</translation>
    </message>
    <message>
        <source>Content Block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Close {tag}</source>
        <translation>{tag} を閉じる</translation>
    </message>
    <message>
        <source>Variable of this template</source>
        <translation>このテンプレートの変数</translation>
    </message>
    <message>
        <source>Of the loop</source>
        <translation>ループの変数</translation>
    </message>
    <message>
        <source>The URL needs http:// or https:// and a host.</source>
        <translation>URL には http:// または https:// とホストが必要です。</translation>
    </message>
    <message>
        <source>Braze asks only ports 80 and 443, not {port}.</source>
        <translation>Braze が接続するのはポート 80 と 443 だけで、{port} には接続しません。</translation>
    </message>
    <message>
        <source>The URL cannot be read.</source>
        <translation>URL を読み取れません。</translation>
    </message>
    <message>
        <source>The Liquid that :rerender reads does not parse.</source>
        <translation>:rerender が読む Liquid を解析できません。</translation>
    </message>
    <message>
        <source>The Liquid of the translation does not parse: {problem}</source>
        <translation>翻訳の Liquid を解析できません: {problem}</translation>
    </message>
    <message>
        <source>The result is longer than {limit:,} characters.</source>
        <translation>結果が {limit:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>:rerender can only use attributes that the message names, not {path}.</source>
        <translation>:rerender で使えるのはメッセージに書かれた属性だけで、{path} は使えません。</translation>
    </message>
    <message>
        <source>The template is longer than {limit:,} characters.</source>
        <translation>テンプレートが {limit:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}. Did you mean environment.{near}?</source>
        <translation>環境 {title} に値 {name} はありません。environment.{near} のことですか?</translation>
    </message>
    <message>
        <source>The environment {title} gives the secret {name} no name in the keyring.</source>
        <translation>環境 {title} では、シークレット {name} にキーリングの名前が割り当てられていません。</translation>
    </message>
    <message>
        <source>The environment {title} has no value {name}.</source>
        <translation>環境 {title} に値 {name} はありません。</translation>
    </message>
    <message>
        <source>environment.{name} has no value, as no environment is chosen.</source>
        <translation>環境が選択されていないため、environment.{name} に値がありません。</translation>
    </message>
    <message>
        <source>A non-breaking space stands inside Liquid; type an ordinary space.</source>
        <translation>Liquid の中に改行なしスペースがあります。通常の空白を入力してください。</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &quot;.</source>
        <translation>Liquid の中に曲がった引用符があります。まっすぐな引用符 &quot; を使ってください。</translation>
    </message>
    <message>
        <source>A curly quote stands inside Liquid; use the straight quote &apos;.</source>
        <translation>Liquid の中に曲がった引用符があります。まっすぐな引用符 &apos; を使ってください。</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>この引用符は閉じられていません。</translation>
    </message>
    <message>
        <source>A single { has no meaning inside Liquid.</source>
        <translation>Liquid では単独の { に意味はありません。</translation>
    </message>
    <message>
        <source>A single } has no meaning inside Liquid.</source>
        <translation>Liquid では単独の } に意味はありません。</translation>
    </message>
    <message>
        <source>A $ needs a name in braces, as in ${first_name}.</source>
        <translation>$ には ${first_name} のように波かっこ付きの名前が必要です。</translation>
    </message>
    <message>
        <source>The operator ! does not exist; write != or use unless.</source>
        <translation>演算子 ! はありません。!= と書くか unless を使ってください。</translation>
    </message>
    <message>
        <source>The operator + does not exist; use the filter plus.</source>
        <translation>演算子 + はありません。フィルター plus を使ってください。</translation>
    </message>
    <message>
        <source>The operator - does not exist; use the filter minus.</source>
        <translation>演算子 - はありません。フィルター minus を使ってください。</translation>
    </message>
    <message>
        <source>The operator * does not exist; use the filter times.</source>
        <translation>演算子 * はありません。フィルター times を使ってください。</translation>
    </message>
    <message>
        <source>The operator / does not exist; use the filter divided_by.</source>
        <translation>演算子 / はありません。フィルター divided_by を使ってください。</translation>
    </message>
    <message>
        <source>The operator % does not exist; use the filter modulo. A form such as %d needs quotes.</source>
        <translation>演算子 % はありません。フィルター modulo を使ってください。%d のような書式には引用符が必要です。</translation>
    </message>
    <message>
        <source>Liquid has no ? operator; use if and else.</source>
        <translation>Liquid に演算子 ? はありません。if と else を使ってください。</translation>
    </message>
    <message>
        <source>This expression is longer than {limit:,} characters.</source>
        <translation>この式は {limit:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>A name cannot start with a digit.</source>
        <translation>名前を数字で始めることはできません。</translation>
    </message>
    <message>
        <source>${ is never closed.</source>
        <translation>${ が閉じられていません。</translation>
    </message>
    <message>
        <source>The character {character} has no meaning inside Liquid.</source>
        <translation>Liquid では文字 {character} に意味はありません。</translation>
    </message>
    <message>
        <source>${} holds no name.</source>
        <translation>${} に名前がありません。</translation>
    </message>
    <message>
        <source>{tag} needs a name.</source>
        <translation>{tag} には名前が必要です。</translation>
    </message>
    <message>
        <source>{tag} needs a name; found {found}.</source>
        <translation>{tag} には名前が必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>A condition takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>条件にフィルターは使えません。先に | {name} の値を変数に代入してください。</translation>
    </message>
    <message>
        <source>A condition compares with ==, not with =.</source>
        <translation>条件の比較は = ではなく == です。</translation>
    </message>
    <message>
        <source>Liquid writes and, not &amp;&amp;.</source>
        <translation>Liquid では &amp;&amp; ではなく and と書きます。</translation>
    </message>
    <message>
        <source>Liquid writes or, not ||.</source>
        <translation>Liquid では || ではなく or と書きます。</translation>
    </message>
    <message>
        <source>Conditions take no parentheses; nest one if in another.</source>
        <translation>条件に丸かっこは使えません。if を入れ子にしてください。</translation>
    </message>
    <message>
        <source>{tag} needs a name without ${{}}.</source>
        <translation>{tag} には ${{}} なしの名前が必要です。</translation>
    </message>
    <message>
        <source>{tag} needs a plain name, not a path.</source>
        <translation>{tag} にはパスではなく単純な名前が必要です。</translation>
    </message>
    <message>
        <source>Brackets nest too deeply here.</source>
        <translation>かっこの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Liquid has no not; use unless or !=.</source>
        <translation>Liquid に not はありません。unless または != を使ってください。</translation>
    </message>
    <message>
        <source>{word} is no operator; use one of == != &lt; &gt; &lt;= &gt;= contains and or.</source>
        <translation>{word} は演算子ではありません。== != &lt; &gt; &lt;= &gt;= contains and or のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; did you mean {meant}?</source>
        <translation>フィルター「{name}」は不明です。{meant} のことですか?</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;; {instead}</source>
        <translation>フィルター「{name}」は不明です。{instead}</translation>
    </message>
    <message>
        <source>Unknown filter &apos;{name}&apos;.</source>
        <translation>フィルター「{name}」は不明です。</translation>
    </message>
    <message>
        <source>The filter concat needs an array; found {found}.</source>
        <translation>フィルター concat には配列が必要ですが、{found}があります。</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be sorted together.</source>
        <translation>{left} と {right} は一緒に並べ替えられません。</translation>
    </message>
    <message>
        <source>The text is not JSON: {reason}.</source>
        <translation>テキストが JSON ではありません: {reason}。</translation>
    </message>
    <message>
        <source>The text is not JSON: it cannot be read.</source>
        <translation>テキストが JSON ではありません: 読み取れません。</translation>
    </message>
    <message>
        <source>There is no time zone {name}.</source>
        <translation>タイムゾーン {name} はありません。</translation>
    </message>
    <message>
        <source>The time lies outside the calendar.</source>
        <translation>時刻が暦の範囲外です。</translation>
    </message>
    <message>
        <source>The value nests too deeply to print.</source>
        <translation>値の入れ子が深すぎて出力できません。</translation>
    </message>
    <message>
        <source>A number is divided by 0.</source>
        <translation>数値を 0 で割っています。</translation>
    </message>
    <message>
        <source>The number is too large to compute with.</source>
        <translation>数値が大きすぎて計算できません。</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at most {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at most {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>フィルター {name} の引数は最大 {n} 個ですが、{found} 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} takes no argument; found {found}.</source>
        <translation>フィルター {name} に引数は不要ですが、{found} 個あります。</translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>フィルター {name} の引数は {n} 個ですが、{found} 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter {name} takes at least {n} arguments; found {found}.</source>
        <extracomment>Singular: The filter {name} takes at least {n} argument; found {found}.</extracomment>
        <translation>
            <numerusform>フィルター {name} には引数が {n} 個以上必要ですが、{found} 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter {name} has no option {keyword}.</source>
        <translation>フィルター {name} にオプション {keyword} はありません。</translation>
    </message>
    <message>
        <source>use base64_encode.</source>
        <translation>base64_encode を使ってください。</translation>
    </message>
    <message>
        <source>use split, capitalize and join.</source>
        <translation>split、capitalize、join を使ってください。</translation>
    </message>
    <message>
        <source>use json_escape.</source>
        <translation>json_escape を使ってください。</translation>
    </message>
    <message>
        <source>print the parts of the address.</source>
        <translation>住所を部分ごとに出力してください。</translation>
    </message>
    <message>
        <source>use downcase and replace: &quot; &quot;, &quot;-&quot;.</source>
        <translation>downcase と replace: &quot; &quot;, &quot;-&quot; を使ってください。</translation>
    </message>
    <message>
        <source>use md5, sha1 or sha2.</source>
        <translation>md5、sha1、sha2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>write the HTML around the text.</source>
        <translation>テキストの前後に HTML を書いてください。</translation>
    </message>
    <message>
        <source>use as_json_string.</source>
        <translation>as_json_string を使ってください。</translation>
    </message>
    <message>
        <source>use money and write the currency.</source>
        <translation>money を使い、通貨を書いてください。</translation>
    </message>
    <message>
        <source>use money.</source>
        <translation>money を使ってください。</translation>
    </message>
    <message>
        <source>use if with the number.</source>
        <translation>数値と if を使ってください。</translation>
    </message>
    <message>
        <source>leave it out; Braze escapes nothing by itself.</source>
        <translation>省いてください。Braze は自動ではエスケープしません。</translation>
    </message>
    <message>
        <source>use sha2.</source>
        <translation>sha2 を使ってください。</translation>
    </message>
    <message>
        <source>use hmac_sha512, or sha2.</source>
        <translation>hmac_sha512 または sha2 を使ってください。</translation>
    </message>
    <message>
        <source>decode the value before it reaches the profile.</source>
        <translation>プロファイルに入る前に値をデコードしてください。</translation>
    </message>
    <message>
        <source>use base64_encode, then replace + by - and / by _.</source>
        <translation>base64_encode を使い、+ を - に、/ を _ に置き換えてください。</translation>
    </message>
    <message>
        <source>use escape.</source>
        <translation>escape を使ってください。</translation>
    </message>
    <message>
        <source>use where and first.</source>
        <translation>where と first を使ってください。</translation>
    </message>
    <message>
        <source>use a for loop with forloop.index0.</source>
        <translation>for ループと forloop.index0 を使ってください。</translation>
    </message>
    <message>
        <source>use where and size.</source>
        <translation>where と size を使ってください。</translation>
    </message>
    <message>
        <source>use strip.</source>
        <translation>strip を使ってください。</translation>
    </message>
    <message>
        <source>use a for loop with unless.</source>
        <translation>for ループと unless を使ってください。</translation>
    </message>
    <message>
        <source>use split, slice and join.</source>
        <translation>split、slice、join を使ってください。</translation>
    </message>
    <message>
        <source>use split: &quot; &quot; and join: &quot; &quot;.</source>
        <translation>split: &quot; &quot; と join: &quot; &quot; を使ってください。</translation>
    </message>
    <message>
        <source>add in a for loop with plus.</source>
        <translation>for ループ内で plus を使って足してください。</translation>
    </message>
    <message>
        <source>Only a text can be decoded.</source>
        <translation>デコードできるのはテキストだけです。</translation>
    </message>
    <message>
        <source>The decoded text is not UTF-8.</source>
        <translation>デコードしたテキストが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The text is not valid Base64.</source>
        <translation>テキストが有効な Base64 ではありません。</translation>
    </message>
    <message>
        <source>The filter {name} needs a whole number; found {found}.</source>
        <translation>フィルター {name} には整数が必要ですが、{found}があります。</translation>
    </message>
    <message>
        <source>{item} in the array has no property {name}.</source>
        <translation>配列の {item} にプロパティ {name} がありません。</translation>
    </message>
    <message>
        <source>A value is longer than {limit:,} characters.</source>
        <translation>値が {limit:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>An array has more than {limit:,} items.</source>
        <translation>配列の項目が {limit:,} 個を超えています。</translation>
    </message>
    <message>
        <source>The template loops more than {limit:,} times.</source>
        <translation>テンプレートのループが {limit:,} 回を超えています。</translation>
    </message>
    <message>
        <source>The template works on too much data.</source>
        <translation>テンプレートが処理するデータが多すぎます。</translation>
    </message>
    <message>
        <source>More than {limit:,} Content Blocks are rendered.</source>
        <translation>レンダリングする Content Block が {limit:,} 個を超えています。</translation>
    </message>
    <message>
        <source>The template was stopped after {seconds:g} s.</source>
        <translation>テンプレートは {seconds:g} 秒後に停止されました。</translation>
    </message>
    <message>
        <source>A number has more digits than Hook Studio computes with.</source>
        <translation>数値の桁数が Hook Studio で計算できる上限を超えています。</translation>
    </message>
    <message>
        <source>Of the chosen environment: {value}</source>
        <translation>選択した環境の値: {value}</translation>
    </message>
    <message>
        <source>Not available in webhooks</source>
        <translation>Webhook では使用不可</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>A secret; it is filled in when the request is sent</source>
        <translation>シークレット。リクエストの送信時に値が入ります</translation>
    </message>
    <message>
        <source>Closes {tag}</source>
        <translation>{tag} を閉じます</translation>
    </message>
    <message>
        <source>A range needs whole numbers; found {found}.</source>
        <translation>範囲には整数が必要ですが、{found}があります。</translation>
    </message>
    <message>
        <source>A range reaches further than Hook Studio counts.</source>
        <translation>範囲が Hook Studio で数えられる上限を超えています。</translation>
    </message>
    <message>
        <source>{found} is not expected here.</source>
        <translation>ここに {found} は置けません。</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% end{tag} %}}.</source>
        <translation>{tag} が閉じられていません。{{% end{tag} %}} を追加してください。</translation>
    </message>
    <message>
        <source>{tag} is opened more than {limit:,} times and never closed.</source>
        <translation>{tag} が {limit:,} 回を超えて開かれ、閉じられていません。</translation>
    </message>
    <message>
        <source>A }} is missing: write {{{{{output}}}}}}}.</source>
        <translation>}} がありません。{{{{{output}}}}}}} と書いてください。</translation>
    </message>
    <message>
        <source>{delimiter} is never closed.</source>
        <translation>{delimiter} が閉じられていません。</translation>
    </message>
    <message>
        <source>{delimiter} is not closed within {limit:,} characters.</source>
        <translation>{delimiter} が {limit:,} 文字以内に閉じられていません。</translation>
    </message>
    <message>
        <source>Braze may remove HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>Braze はメッセージを読む前に HTML コメントを中の Liquid ごと削除することがあります。{% comment %} を使ってください。</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the message; use {% comment %}.</source>
        <translation>Braze はメッセージを読む前に HTML コメントを中の Liquid ごと削除します。{% comment %} を使ってください。</translation>
    </message>
    <message>
        <source>{% is never closed.</source>
        <translation>{% が閉じられていません。</translation>
    </message>
    <message>
        <source>This tag has no name.</source>
        <translation>このタグには名前がありません。</translation>
    </message>
    <message>
        <source>A doc tag cannot hold another.</source>
        <translation>doc タグの中に別の doc タグは置けません。</translation>
    </message>
    <message>
        <source>{{ is never closed.</source>
        <translation>{{ が閉じられていません。</translation>
    </message>
    <message>
        <source>{name} stands outside {{{{ }}}} and is sent as it is; write {{{{{name}}}}}.</source>
        <translation>{name} は {{{{ }}}} の外にあり、そのまま送信されます。{{{{{name}}}}} と書いてください。</translation>
    </message>
    <message>
        <source>else stands outside of if, unless, case or for.</source>
        <translation>else が if、unless、case、for の外にあります。</translation>
    </message>
    <message>
        <source>elsif stands outside of if or unless.</source>
        <translation>elsif が if や unless の外にあります。</translation>
    </message>
    <message>
        <source>when stands outside of case.</source>
        <translation>when が case の外にあります。</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;; did you mean {near}?</source>
        <translation>タグ「{name}」は不明です。{near} のことですか?</translation>
    </message>
    <message>
        <source>{tag} is not Braze Liquid; use a Content Block: {{{{content_blocks.${{name}}}}}}.</source>
        <translation>{tag} は Braze の Liquid ではありません。Content Block を使ってください: {{{{content_blocks.${{name}}}}}}。</translation>
    </message>
    <message>
        <source>{end} closes nothing here; there is no open {tag}.</source>
        <translation>{end} が閉じるものはありません。開いている {tag} がありません。</translation>
    </message>
    <message>
        <source>Unknown tag &apos;{name}&apos;.</source>
        <translation>タグ「{name}」は不明です。</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>inside a sentence</comment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a boolean</source>
        <comment>inside a sentence</comment>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>inside a sentence</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>inside a sentence</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>an array</source>
        <comment>inside a sentence</comment>
        <translation>配列</translation>
    </message>
    <message>
        <source>a range</source>
        <comment>inside a sentence</comment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>a time</source>
        <comment>inside a sentence</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The value is longer than {limit:,} characters.</source>
        <translation>値が {limit:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>The number has too many digits to print.</source>
        <translation>数値の桁数が多すぎて出力できません。</translation>
    </message>
    <message>
        <source>The template nests too deeply to render.</source>
        <translation>テンプレートの入れ子が深すぎてレンダリングできません。</translation>
    </message>
    <message>
        <source>The value of {{{{ {expression} }}}} cannot be computed.</source>
        <translation>{{{{ {expression} }}}} の値を計算できません。</translation>
    </message>
    <message>
        <source>There is no secret named {name}.</source>
        <translation>{name} というシークレットはありません。</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; did you mean {right}?</source>
        <translation>Braze に標準属性 {name} はありません。{right} のことですか?</translation>
    </message>
    <message>
        <source>Nothing sets a variable {name}; the attribute is written {written}.</source>
        <translation>変数 {name} はどこでも設定されていません。属性は {written} と書きます。</translation>
    </message>
    <message>
        <source>Braze has no standard attribute {name}; a custom one is written custom_attribute.${{…}}.</source>
        <translation>Braze に標準属性 {name} はありません。カスタム属性は custom_attribute.${{…}} と書きます。</translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>{text} に変更</translation>
    </message>
    <message>
        <source>Put the reason in quotes: {% abort_message(&apos;reason&apos;) %}.</source>
        <translation>理由を引用符で囲んでください: {% abort_message(&apos;reason&apos;) %}。</translation>
    </message>
    <message>
        <source>The reason is a plain text of at most 128 characters; Braze does not read Liquid in it.</source>
        <translation>理由は最大 128 文字のテキストです。Braze はその中の Liquid を読みません。</translation>
    </message>
    <message>
        <source>abort_message is written abort_message(&apos;reason&apos;).</source>
        <translation>abort_message は abort_message(&apos;reason&apos;) と書きます。</translation>
    </message>
    <message>
        <source>A secret can only be printed, as in {{secret.name}}; its value is filled in when the request is sent.</source>
        <translation>シークレットは {{secret.name}} のように出力するだけです。値はリクエストの送信時に入ります。</translation>
    </message>
    <message>
        <source>The tag {tag} needs more behind its name.</source>
        <translation>タグ {tag} の名前の後に続きが必要です。</translation>
    </message>
    <message>
        <source>{tag} is never closed; add {{% {end} %}}.</source>
        <translation>{tag} が閉じられていません。{{% {end} %}} を追加してください。</translation>
    </message>
    <message>
        <source>Blocks nest too deeply.</source>
        <translation>ブロックの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; print it in a capture to use its text.</source>
        <translation>Content Block は出力するだけです。テキストを使うには capture の中で出力してください。</translation>
    </message>
    <message>
        <source>catalog_items needs the name of a catalog and the ids of items.</source>
        <translation>catalog_items にはカタログ名と項目の ID が必要です。</translation>
    </message>
    <message>
        <source>catalog_selection_items needs the name of a catalog and of a selection.</source>
        <translation>catalog_selection_items にはカタログ名と選択の名前が必要です。</translation>
    </message>
    <message>
        <source>The catalog {name} has no item {item}.</source>
        <translation>カタログ {name} に項目 {item} はありません。</translation>
    </message>
    <message>
        <source>The catalog {name} has no selection {selection}.</source>
        <translation>カタログ {name} に選択 {selection} はありません。</translation>
    </message>
    <message>
        <source>The answer is larger than 1 MB, which is more than Braze takes; nothing is inserted.</source>
        <translation>応答が Braze の上限 1 MB を超えています。何も挿入されません。</translation>
    </message>
    <message>
        <source>The headers need to be JSON, as in {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>ヘッダーは {&quot;X-Name&quot;: &quot;value&quot;} のような JSON で書きます。</translation>
    </message>
    <message>
        <source>The answer takes {seconds:g} s and Braze waits {limit:g} s; nothing is inserted.</source>
        <translation>応答に {seconds:g} 秒かかりますが、Braze が待つのは {limit:g} 秒です。何も挿入されません。</translation>
    </message>
    <message>
        <source>The host answered {status}; nothing is inserted.</source>
        <translation>ホストの応答は {status} でした。何も挿入されません。</translation>
    </message>
    <message>
        <source>{message} This is simulated.</source>
        <translation>{message} これはシミュレーションです。</translation>
    </message>
    <message>
        <source>connected_content needs a URL.</source>
        <translation>connected_content には URL が必要です。</translation>
    </message>
    <message>
        <source>{complaint} It is {url}.</source>
        <translation>{complaint} URL は {url} です。</translation>
    </message>
    <message>
        <source>Only GET and POST are asked, not {method}.</source>
        <translation>使えるのは GET と POST だけで、{method} は使えません。</translation>
    </message>
    <message>
        <source>There is no recorded answer for {method} {url}; the preview goes on without it.</source>
        <translation>{method} {url} の記録済みの応答がありません。プレビューは応答なしで続行します。</translation>
    </message>
    <message>
        <source>cache_max_age is a number of seconds from 300 to 14400.</source>
        <translation>cache_max_age は 300～14400 の秒数です。</translation>
    </message>
    <message>
        <source>The answer says that it is JSON, but is not.</source>
        <translation>応答は JSON とされていますが、JSON ではありません。</translation>
    </message>
    <message>
        <source>Braze removes {name}: Content Blocks nest one level deep.</source>
        <translation>Braze は {name} を取り除きます。Content Block の入れ子は 1 階層までです。</translation>
    </message>
    <message>
        <source>The Content Block {name} is larger than 50 KB.</source>
        <translation>Content Block {name} が 50 KB を超えています。</translation>
    </message>
    <message>
        <source>A case takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>case にフィルターは使えません。先に | {name} の値を変数に代入してください。</translation>
    </message>
    <message>
        <source>A when takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>when にフィルターは使えません。先に | {name} の値を変数に代入してください。</translation>
    </message>
    <message>
        <source>else takes no condition; did you mean elsif?</source>
        <translation>else に条件は付けられません。elsif のことですか?</translation>
    </message>
    <message>
        <source>{tag} has more than {limit:,} branches.</source>
        <translation>{tag} の分岐が {limit:,} 個を超えています。</translation>
    </message>
    <message>
        <source>unknown option :{name}; use {options}.</source>
        <translation>オプション :{name} は不明です。{options} を使ってください。</translation>
    </message>
    <message>
        <source>A loop takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>ループにフィルターは使えません。先に | {name} の値を変数に代入してください。</translation>
    </message>
    <message>
        <source>{option} needs a : behind it.</source>
        <translation>{option} の後に : が必要です。</translation>
    </message>
    <message>
        <source>{option} needs a : behind it; found {found}.</source>
        <translation>{option} の後に : が必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>limit and offset need a whole number; found {found}.</source>
        <translation>limit と offset には整数が必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>{tag} needs in behind the name, as in {tag} item in items.</source>
        <translation>{tag} の名前の後に in が必要です ({tag} item in items など)。</translation>
    </message>
    <message>
        <source>Only limit, offset and reversed may stand here.</source>
        <translation>ここに置けるのは limit、offset、reversed だけです。</translation>
    </message>
    <message>
        <source>comment is never closed; add endcomment.</source>
        <translation>comment が閉じられていません。endcomment を追加してください。</translation>
    </message>
    <message>
        <source>Each line of an inline comment starts with #.</source>
        <translation>インラインコメントの各行は # で始めます。</translation>
    </message>
    <message>
        <source>A line inside {% liquid %} starts with a tag.</source>
        <translation>{% liquid %} の中の行はタグで始めます。</translation>
    </message>
    <message>
        <source>message_extras is written {% message_extras :key name :value text %}.</source>
        <translation>message_extras は {% message_extras :key name :value text %} と書きます。</translation>
    </message>
    <message>
        <source>The message extras are larger than 1 KB; Braze cuts them.</source>
        <translation>message_extras が 1 KB を超えています。Braze は切り詰めます。</translation>
    </message>
    <message>
        <source>promotion is written {% promotion(&apos;name of the list&apos;) %}.</source>
        <translation>promotion は {% promotion(&apos;name of the list&apos;) %} と書きます。</translation>
    </message>
    <message>
        <source>There is no promotion list {name} in the sample data.</source>
        <translation>サンプルデータにプロモーションリスト {name} がありません。</translation>
    </message>
    <message>
        <source>translation needs an id.</source>
        <translation>translation には ID が必要です。</translation>
    </message>
    <message>
        <source>A translation cannot hold another.</source>
        <translation>translation の中に別の translation は置けません。</translation>
    </message>
    <message>
        <source>This prints nothing; a value is missing.</source>
        <translation>何も出力されません。値がありません。</translation>
    </message>
    <message>
        <source>A secret is written {{secret.name}}.</source>
        <translation>シークレットは {{secret.name}} と書きます。</translation>
    </message>
    <message>
        <source>Cycle takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>cycle にフィルターは使えません。先に | {name} の値を変数に代入してください。</translation>
    </message>
    <message>
        <source>cols needs a number; found {found}.</source>
        <translation>cols には数値が必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>assign needs a = behind the name.</source>
        <translation>assign の名前の後に = が必要です。</translation>
    </message>
    <message>
        <source>assign needs a = behind the name; found {found}.</source>
        <translation>assign の名前の後に = が必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>A variable&apos;s name cannot end with ?.</source>
        <translation>変数の名前を ? で終えることはできません。</translation>
    </message>
    <message>
        <source>An index takes no filters; assign the value of | {name} to a variable first.</source>
        <translation>インデックスにフィルターは使えません。先に | {name} の値を変数に代入してください。</translation>
    </message>
    <message>
        <source>A ) is missing.</source>
        <translation>) がありません。</translation>
    </message>
    <message>
        <source>A ) is missing; found {found}.</source>
        <translation>) がなく、{found} があります。</translation>
    </message>
    <message>
        <source>A ] is missing.</source>
        <translation>] がありません。</translation>
    </message>
    <message>
        <source>A ] is missing; found {found}.</source>
        <translation>] がなく、{found} があります。</translation>
    </message>
    <message>
        <source>A }} is missing.</source>
        <translation>}} がありません。</translation>
    </message>
    <message>
        <source>A }}}} is missing; found {found}.</source>
        <translation>}}}} がなく、{found} があります。</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <translation>ドットの後に名前がありません。</translation>
    </message>
    <message>
        <source>A name is missing after the dot; found {found}.</source>
        <translation>ドットの後に名前がなく、{found} があります。</translation>
    </message>
    <message>
        <source>The name of a filter is missing.</source>
        <translation>フィルターの名前がありません。</translation>
    </message>
    <message>
        <source>The name of a filter is missing; found {found}.</source>
        <translation>フィルターの名前がなく、{found} があります。</translation>
    </message>
    <message>
        <source>A value is missing before {found}.</source>
        <translation>{found} の前に値がありません。</translation>
    </message>
    <message>
        <source>Braze does not have the filter {name}; {instead}</source>
        <translation>Braze にフィルター {name} はありません。{instead}</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値がありません。</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>この数値は桁数が多すぎます。</translation>
    </message>
    <message>
        <source>Parentheses only make ranges, as in (1..5); Liquid has no grouping.</source>
        <translation>丸かっこは (1..5) のような範囲にだけ使います。Liquid にグループ化はありません。</translation>
    </message>
    <message>
        <source>A dot is missing before {found}.</source>
        <translation>{found} の前にドットがありません。</translation>
    </message>
    <message>
        <source>The operator {operator} may only stand in if, elsif and unless.</source>
        <translation>演算子 {operator} は if、elsif、unless でのみ使えます。</translation>
    </message>
    <message>
        <source>A : is missing before {found}.</source>
        <translation>{found} の前に : がありません。</translation>
    </message>
    <message>
        <source>A comma is missing before {found}.</source>
        <translation>{found} の前にカンマがありません。</translation>
    </message>
    <message>
        <source>Do not send; the reason is logged</source>
        <translation>送信せず、理由を記録</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>変数を設定</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>ループを抜ける</translation>
    </message>
    <message>
        <source>Render a block into a variable</source>
        <translation>ブロックを変数にレンダリング</translation>
    </message>
    <message>
        <source>Choose by value, with when and else</source>
        <translation>値で分岐 (when と else)</translation>
    </message>
    <message>
        <source>Rows of a catalog by id, as items</source>
        <translation>ID で選んだカタログの行 (items)</translation>
    </message>
    <message>
        <source>Rows of a catalog by selection, as items</source>
        <translation>選択によるカタログの行 (items)</translation>
    </message>
    <message>
        <source>Text that is not sent</source>
        <translation>送信されないテキスト</translation>
    </message>
    <message>
        <source>Ask a host; JSON becomes a variable</source>
        <translation>ホストに問い合わせ、JSON は変数に</translation>
    </message>
    <message>
        <source>Go on with the next pass of the loop</source>
        <translation>ループの次の回へ</translation>
    </message>
    <message>
        <source>Print the next of some values</source>
        <translation>値を順番に出力</translation>
    </message>
    <message>
        <source>Count down and print</source>
        <translation>1 減らして出力</translation>
    </message>
    <message>
        <source>Documentation that is not sent</source>
        <translation>送信されない説明</translation>
    </message>
    <message>
        <source>Print a value</source>
        <translation>値を出力</translation>
    </message>
    <message>
        <source>What holds otherwise</source>
        <translation>それ以外の場合</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>別の条件</translation>
    </message>
    <message>
        <source>Repeat for each item</source>
        <translation>項目ごとに繰り返し</translation>
    </message>
    <message>
        <source>Only when a condition holds</source>
        <translation>条件が成り立つ場合のみ</translation>
    </message>
    <message>
        <source>Only when the text differs from the last</source>
        <translation>テキストが前回と異なる場合のみ</translation>
    </message>
    <message>
        <source>Print and count up</source>
        <translation>出力して 1 増やす</translation>
    </message>
    <message>
        <source>A tag on each line</source>
        <translation>1 行に 1 タグ</translation>
    </message>
    <message>
        <source>A note on the send, for Braze&apos;s logs</source>
        <translation>Braze のログ用の送信の注記</translation>
    </message>
    <message>
        <source>A code of a promotion list</source>
        <translation>プロモーションリストのコード</translation>
    </message>
    <message>
        <source>Liquid that is sent as it is written</source>
        <translation>書いたまま送信される Liquid</translation>
    </message>
    <message>
        <source>Rows and cells of an HTML table</source>
        <translation>HTML テーブルの行とセル</translation>
    </message>
    <message>
        <source>A text for each locale</source>
        <translation>ロケール別のテキスト</translation>
    </message>
    <message>
        <source>Only when a condition does not hold</source>
        <translation>条件が成り立たない場合のみ</translation>
    </message>
    <message>
        <source>A value of a case</source>
        <translation>case の値</translation>
    </message>
    <message>
        <source>The device&apos;s identifier</source>
        <translation>デバイスの識別子</translation>
    </message>
    <message>
        <source>Mobile carrier</source>
        <translation>携帯通信事業者</translation>
    </message>
    <message>
        <source>Apple&apos;s advertising identifier</source>
        <translation>Apple の広告識別子</translation>
    </message>
    <message>
        <source>Google&apos;s advertising identifier</source>
        <translation>Google の広告識別子</translation>
    </message>
    <message>
        <source>Roku&apos;s advertising identifier</source>
        <translation>Roku の広告識別子</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>ios, android, kindle, android_china, web or tvos</source>
        <translation>ios、android、kindle、android_china、web、tvos のいずれか</translation>
    </message>
    <message>
        <source>Whether push is on</source>
        <translation>プッシュが有効か</translation>
    </message>
    <message>
        <source>Standard attribute</source>
        <translation>標準属性</translation>
    </message>
    <message>
        <source>Custom attribute</source>
        <translation>カスタム属性</translation>
    </message>
    <message>
        <source>Property of the event that triggers</source>
        <translation>トリガーとなるイベントのプロパティ</translation>
    </message>
    <message>
        <source>Property of the API trigger</source>
        <translation>API トリガーのプロパティ</translation>
    </message>
    <message>
        <source>Context variable of a Canvas</source>
        <translation>キャンバスのコンテキスト変数</translation>
    </message>
    <message>
        <source>Entry property of a Canvas, old name</source>
        <translation>キャンバスのエントリプロパティ (旧名)</translation>
    </message>
    <message>
        <source>The campaign, or the step of a Canvas</source>
        <translation>キャンペーン、またはキャンバスのステップ</translation>
    </message>
    <message>
        <source>The Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>The device used last</source>
        <translation>最後に使われたデバイス</translation>
    </message>
    <message>
        <source>State of a subscription</source>
        <translation>サブスクリプションの状態</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>The targeted device</source>
        <translation>対象のデバイス</translation>
    </message>
    <message>
        <source>The number without its sign</source>
        <translation>符号を除いた数値</translation>
    </message>
    <message>
        <source>The text with another behind it</source>
        <translation>後ろに別のテキストを付加</translation>
    </message>
    <message>
        <source>The value as JSON; a text gets its quotes</source>
        <translation>JSON の値 (テキストは引用符付き)</translation>
    </message>
    <message>
        <source>The number, but no less than the other</source>
        <translation>数値 (下限を指定)</translation>
    </message>
    <message>
        <source>The number, but no more than the other</source>
        <translation>数値 (上限を指定)</translation>
    </message>
    <message>
        <source>The text in Base64</source>
        <translation>テキストを Base64 に</translation>
    </message>
    <message>
        <source>First letter upper case, the rest lower case</source>
        <translation>先頭は大文字、残りは小文字</translation>
    </message>
    <message>
        <source>The next whole number up</source>
        <translation>小数点以下の切り上げ</translation>
    </message>
    <message>
        <source>The array without nil</source>
        <translation>nil を除いた配列</translation>
    </message>
    <message>
        <source>Two arrays as one</source>
        <translation>2 つの配列を連結</translation>
    </message>
    <message>
        <source>The time in a form of strftime; %s gives seconds</source>
        <translation>strftime 書式の時刻 (%s は秒数)</translation>
    </message>
    <message>
        <source>The value, or another for nil, false and empty</source>
        <translation>値、または nil・false・空の場合の代替値</translation>
    </message>
    <message>
        <source>Division; whole numbers round down</source>
        <translation>除算 (整数は切り捨て)</translation>
    </message>
    <message>
        <source>The text in lower case</source>
        <translation>テキストを小文字に</translation>
    </message>
    <message>
        <source>The text with &lt; &gt; &amp; and quotes written for HTML</source>
        <translation>&lt; &gt; &amp; と引用符を HTML 用に変換</translation>
    </message>
    <message>
        <source>The first item of an array</source>
        <translation>配列の最初の項目</translation>
    </message>
    <message>
        <source>The next whole number down</source>
        <translation>小数点以下の切り捨て</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal; older name</source>
        <translation>SHA-1 の HMAC、16 進 (旧名)</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, Base64</source>
        <translation>SHA-1 の HMAC、Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-1, hexadecimal</source>
        <translation>SHA-1 の HMAC、16 進</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, hexadecimal</source>
        <translation>SHA-256 の HMAC、16 進</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, Base64</source>
        <translation>SHA-256 の HMAC、Base64</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, hexadecimal</source>
        <translation>SHA-512 の HMAC、16 進</translation>
    </message>
    <message>
        <source>The items of an array as one text</source>
        <translation>配列の項目を 1 つのテキストに</translation>
    </message>
    <message>
        <source>The text as it stands inside a JSON string</source>
        <translation>JSON 文字列内での形のテキスト</translation>
    </message>
    <message>
        <source>The value that a JSON text holds</source>
        <translation>JSON テキストが表す値</translation>
    </message>
    <message>
        <source>The last item of an array</source>
        <translation>配列の最後の項目</translation>
    </message>
    <message>
        <source>One property of each item</source>
        <translation>各項目の 1 つのプロパティ</translation>
    </message>
    <message>
        <source>The MD5 digest, hexadecimal</source>
        <translation>MD5 ダイジェスト、16 進</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>減算</translation>
    </message>
    <message>
        <source>The rest of a division</source>
        <translation>除算の余り</translation>
    </message>
    <message>
        <source>The number with two decimals</source>
        <translation>小数点以下 2 桁の数値</translation>
    </message>
    <message>
        <source>A &lt;br /&gt; before each line break</source>
        <translation>各改行の前に &lt;br /&gt;</translation>
    </message>
    <message>
        <source>The number as 1,234,567</source>
        <translation>1,234,567 形式の数値</translation>
    </message>
    <message>
        <source>Addition; turns a text into a number</source>
        <translation>加算 (テキストを数値に変換)</translation>
    </message>
    <message>
        <source>The text with another before it</source>
        <translation>前に別のテキストを付加</translation>
    </message>
    <message>
        <source>The property that a variable names</source>
        <translation>変数が指すプロパティ</translation>
    </message>
    <message>
        <source>The text without every occurrence of another</source>
        <translation>該当箇所をすべて除いたテキスト</translation>
    </message>
    <message>
        <source>The text without the first occurrence</source>
        <translation>最初の該当箇所を除いたテキスト</translation>
    </message>
    <message>
        <source>Every occurrence of a text by another</source>
        <translation>該当箇所をすべて置換</translation>
    </message>
    <message>
        <source>The first occurrence by another</source>
        <translation>最初の該当箇所を置換</translation>
    </message>
    <message>
        <source>The array from its end</source>
        <translation>逆順の配列</translation>
    </message>
    <message>
        <source>The number rounded, half away from zero</source>
        <translation>四捨五入した数値</translation>
    </message>
    <message>
        <source>The SHA-1 digest, hexadecimal</source>
        <translation>SHA-1 ダイジェスト、16 進</translation>
    </message>
    <message>
        <source>The SHA-256 digest, hexadecimal</source>
        <translation>SHA-256 ダイジェスト、16 進</translation>
    </message>
    <message>
        <source>How many characters or items</source>
        <translation>文字数または項目数</translation>
    </message>
    <message>
        <source>A part of a text or an array</source>
        <translation>テキストや配列の一部</translation>
    </message>
    <message>
        <source>The array in order, upper case first</source>
        <translation>並べ替えた配列 (大文字が先)</translation>
    </message>
    <message>
        <source>The array in order, whatever the case</source>
        <translation>並べ替えた配列 (大文字・小文字を区別しない)</translation>
    </message>
    <message>
        <source>The text as an array</source>
        <translation>テキストを配列に</translation>
    </message>
    <message>
        <source>The text without white space around it</source>
        <translation>前後の空白を除いたテキスト</translation>
    </message>
    <message>
        <source>The text without HTML tags</source>
        <translation>HTML タグを除いたテキスト</translation>
    </message>
    <message>
        <source>The text without line breaks</source>
        <translation>改行を除いたテキスト</translation>
    </message>
    <message>
        <source>The time as the clocks of a zone show it</source>
        <translation>タイムゾーンの現地時刻</translation>
    </message>
    <message>
        <source>Multiplication</source>
        <translation>乗算</translation>
    </message>
    <message>
        <source>The text cut to a length, ending included</source>
        <translation>指定の長さに切ったテキスト (末尾記号を含む)</translation>
    </message>
    <message>
        <source>The text cut to a number of words</source>
        <translation>指定の語数に切ったテキスト</translation>
    </message>
    <message>
        <source>The array without duplicates</source>
        <translation>重複を除いた配列</translation>
    </message>
    <message>
        <source>The text in upper case</source>
        <translation>テキストを大文字に</translation>
    </message>
    <message>
        <source>The text for a form; a space becomes +</source>
        <translation>フォーム用のテキスト (空白は + に)</translation>
    </message>
    <message>
        <source>The text for a URL; / ? &amp; and = stay</source>
        <translation>URL 用のテキスト (/ ? &amp; = は残る)</translation>
    </message>
    <message>
        <source>The text for one part of a URL</source>
        <translation>URL の一部分用のテキスト</translation>
    </message>
    <message>
        <source>The items with a property</source>
        <translation>プロパティで絞り込んだ項目</translation>
    </message>
    <message>
        <source>Not in Braze</source>
        <translation>Braze になし</translation>
    </message>
    <message>
        <source>Not in Braze; base64_encode</source>
        <translation>Braze になし (base64_encode)</translation>
    </message>
    <message>
        <source>Not in Braze; escape</source>
        <translation>Braze になし (escape)</translation>
    </message>
    <message>
        <source>Not in Braze; where and first</source>
        <translation>Braze になし (where と first)</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop</source>
        <translation>Braze になし (for ループ)</translation>
    </message>
    <message>
        <source>Not in Braze; where and size</source>
        <translation>Braze になし (where と size)</translation>
    </message>
    <message>
        <source>Not in Braze; strip</source>
        <translation>Braze になし (strip)</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with unless</source>
        <translation>Braze になし (for ループと unless)</translation>
    </message>
    <message>
        <source>Not in Braze; split and join</source>
        <translation>Braze になし (split と join)</translation>
    </message>
    <message>
        <source>Not in Braze; a for loop with plus</source>
        <translation>Braze になし (for ループと plus)</translation>
    </message>
    <message>
        <source>Braze&apos;s own identifier</source>
        <translation>Braze 独自の識別子</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Country, ISO 3166 code</source>
        <translation>国、ISO 3166 コード</translation>
    </message>
    <message>
        <source>Date of birth, as stored</source>
        <translation>生年月日 (保存値)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Language, ISO 639-1 code</source>
        <translation>言語、ISO 639-1 コード</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Last session of the app</source>
        <translation>アプリの最終セッション</translation>
    </message>
    <message>
        <source>Version of the app used last</source>
        <translation>最後に使ったアプリのバージョン</translation>
    </message>
    <message>
        <source>Locale of the device, such as pt_BR</source>
        <translation>デバイスのロケール (pt_BR など)</translation>
    </message>
    <message>
        <source>Last location</source>
        <translation>最終位置</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>0 to 9999, the same for a user forever</source>
        <translation>0～9999、ユーザーごとに固定</translation>
    </message>
    <message>
        <source>Time zone, IANA or Rails name</source>
        <translation>タイムゾーン、IANA または Rails の名前</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Identifier in the API</source>
        <translation>API での識別子</translation>
    </message>
    <message>
        <source>Identifier of this send</source>
        <translation>この送信の識別子</translation>
    </message>
    <message>
        <source>Identifier of the message</source>
        <translation>メッセージの識別子</translation>
    </message>
    <message>
        <source>Name of the message</source>
        <translation>メッセージの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Identifier of the variant</source>
        <translation>バリアントの識別子</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>バリアントの名前</translation>
    </message>
    <message>
        <source>subscribed, opted_in or unsubscribed</source>
        <translation>subscribed、opted_in、unsubscribed のいずれか</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Whether ad tracking is on</source>
        <translation>広告トラッキングが有効か</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}. Set {variable} to a folder that can be written to.</source>
        <translation>フォルダー {folder} を使用できません: {problem}。{variable} に書き込み可能なフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>A catalog should be a list of objects.</source>
        <translation>カタログはオブジェクトのリストでなければなりません。</translation>
    </message>
    <message>
        <source>The file is not valid CSV: {reason}.</source>
        <translation>ファイルが有効な CSV ではありません: {reason}。</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells and the header {columns}.</source>
        <extracomment>Singular: The row has {n} cell and the header {columns}.</extracomment>
        <translation>
            <numerusform>行のセルは {n} 個ですが、見出し行は {columns} 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A column name appears twice.</source>
        <translation>同じ列名が 2 回あります。</translation>
    </message>
    <message>
        <source>delivery.schedule should be a list of seconds, such as [10, 60, 300].</source>
        <translation>delivery.schedule は [10, 60, 300] のような秒数のリストでなければなりません。</translation>
    </message>
    <message>
        <source>delivery should hold a policy.</source>
        <translation>delivery にはポリシーが必要です。</translation>
    </message>
    <message>
        <source>delivery.policy should be one of {policies}.</source>
        <translation>delivery.policy は {policies} のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>delivery.signing should hold the name of a secret.</source>
        <translation>delivery.signing にはシークレット名が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>delivery.schedule has more than {n} retries.</source>
        <extracomment>Singular: delivery.schedule has more than {n} retry.</extracomment>
        <translation>
            <numerusform>delivery.schedule の再試行が {n} 回を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A delay of delivery.schedule is 0 seconds to 7 days.</source>
        <translation>delivery.schedule の待ち時間は 0 秒～7 日です。</translation>
    </message>
    <message>
        <source>The file is {size}; the most is {most}.</source>
        <translation>ファイルは {size} です。上限は {most} です。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>ファイルを読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>Cannot save: {reason}. Your edits are still here.</source>
        <translation>保存できません: {reason}。編集内容は残っています。</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{subject} {path} does not exist.</source>
        <translation>{subject} {path} は存在しません。</translation>
    </message>
    <message>
        <source>Cannot save: the folder is read-only. Your edits are still here.</source>
        <translation>保存できません: フォルダーが読み取り専用です。編集内容は残っています。</translation>
    </message>
    <message>
        <source>A file of that name exists.</source>
        <translation>その名前のファイルはすでにあります。</translation>
    </message>
    <message>
        <source>Duplicate webhook</source>
        <translation>Webhook の複製</translation>
    </message>
    <message>
        <source>Duplicate user</source>
        <translation>ユーザーの複製</translation>
    </message>
    <message>
        <source>Duplicate content block</source>
        <translation>Content Block の複製</translation>
    </message>
    <message>
        <source>Duplicate recorded answer</source>
        <translation>記録済みの応答の複製</translation>
    </message>
    <message>
        <source>Duplicate environment</source>
        <translation>環境の複製</translation>
    </message>
    <message>
        <source>Rename webhook</source>
        <translation>Webhook の名前変更</translation>
    </message>
    <message>
        <source>Rename user</source>
        <translation>ユーザーの名前変更</translation>
    </message>
    <message>
        <source>Rename content block</source>
        <translation>Content Block の名前変更</translation>
    </message>
    <message>
        <source>Rename recorded answer</source>
        <translation>記録済みの応答の名前変更</translation>
    </message>
    <message>
        <source>Rename environment</source>
        <translation>環境の名前変更</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Webhook の削除</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Delete content block</source>
        <translation>Content Block の削除</translation>
    </message>
    <message>
        <source>Delete recorded answer</source>
        <translation>記録済みの応答の削除</translation>
    </message>
    <message>
        <source>Delete environment</source>
        <translation>環境の削除</translation>
    </message>
    <message>
        <source>Bring back webhook</source>
        <translation>Webhook の復元</translation>
    </message>
    <message>
        <source>Bring back user</source>
        <translation>ユーザーの復元</translation>
    </message>
    <message>
        <source>Bring back content block</source>
        <translation>Content Block の復元</translation>
    </message>
    <message>
        <source>Bring back recorded answer</source>
        <translation>記録済みの応答の復元</translation>
    </message>
    <message>
        <source>Bring back environment</source>
        <translation>環境の復元</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be written in a template; a name has letters, digits, _ and -, and begins with no digit.</source>
        <translation>「{name}」はテンプレートに書けません。名前に使えるのは英字、数字、_、- で、数字で始めることはできません。</translation>
    </message>
    <message>
        <source>{key} should be the name of a secret in the keyring: letters, digits, _ and -, at most 100, beginning with no digit.</source>
        <translation>{key} にはキーリングのシークレット名が必要です。英字、数字、_、- で最大 100 文字、数字で始めることはできません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It has a space or another character that no URL has.</source>
        <translation>空白など、URL に使えない文字があります。</translation>
    </message>
    <message>
        <source>It does not start with http:// or https://.</source>
        <translation>http:// または https:// で始まっていません。</translation>
    </message>
    <message>
        <source>It has no host.</source>
        <translation>ホストがありません。</translation>
    </message>
    <message>
        <source>Its host or its port cannot be read.</source>
        <translation>ホストまたはポートを読み取れません。</translation>
    </message>
    <message>
        <source>It holds a user name or a password; keep them in the keyring.</source>
        <translation>ユーザー名またはパスワードがあります。キーリングに保管してください。</translation>
    </message>
    <message>
        <source>It ends at its path; what follows ? or # belongs to the webhook.</source>
        <translation>パスまでで終わらせてください。? や # 以降は Webhook に書きます。</translation>
    </message>
    <message>
        <source>{name} is a base URL and a variable; templates read the base URL. Rename one of them.</source>
        <translation>{name} はベース URL と変数の両方にあり、テンプレートではベース URL が読まれます。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>There is what looks like a secret in variables.{name}. Keep it in the keyring, and write its name under secrets.</source>
        <translation>variables.{name} にシークレットらしきものがあります。キーリングに保管し、その名前を secrets に書いてください。</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Keep it in the keyring, and write its name here.</source>
        <translation>{place} にシークレットらしきものがあります。キーリングに保管し、その名前をここに書いてください。</translation>
    </message>
    <message>
        <source>base_urls.{name} is no base URL. {reason}</source>
        <translation>base_urls.{name} はベース URL ではありません。{reason}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a name that a template can give a secret.</source>
        <translation>「{name}」は、テンプレートでシークレットに使える名前ではありません。</translation>
    </message>
    <message>
        <source>braze should hold rest_host and rest_key.</source>
        <translation>braze には rest_host と rest_key が必要です。</translation>
    </message>
    <message>
        <source>{key} should map names to texts.</source>
        <translation>{key} は名前とテキストの対応でなければなりません。</translation>
    </message>
    <message>
        <source>The file on disk cannot be read and is not overwritten. Mend or remove it.</source>
        <translation>ディスク上のファイルを読み取れないため、上書きしません。修復するか削除してください。</translation>
    </message>
    <message>
        <source>{reason} Until then it is open for reading only.</source>
        <translation>{reason} それまでは読み取り専用で開きます。</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio and is open for reading only.</source>
        <translation>ファイルは新しいバージョンの Hook Studio で作成されたため、読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>{folder} has no Hook Studio project (no {file}).</source>
        <translation>{folder} に Hook Studio のプロジェクトがありません ({file} なし)。</translation>
    </message>
    <message>
        <source>{folder} holds a project already ({file}). Nothing was changed.</source>
        <translation>{folder} にはすでにプロジェクトがあります ({file})。何も変更していません。</translation>
    </message>
    <message>
        <source>Another file has the same name.</source>
        <translation>別のファイルが同じ名前です。</translation>
    </message>
    <message>
        <source>{reason} Your edits are still here.</source>
        <translation>{reason} 編集内容は残っています。</translation>
    </message>
    <message>
        <source>{file} changed on disk (git pull?). Reload, keep mine, or compare.</source>
        <translation>{file} がディスク上で変更されました (git pull?)。再読み込みするか、自分の内容を残すか、比較してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>フォルダー {folder} を作成できません: {reason}。</translation>
    </message>
    <message>
        <source>The body file {file} exists already and is not overwritten. Choose another.</source>
        <translation>ボディファイル {file} はすでにあり、上書きしません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{name} is not read; a file here must end with {ending}.</source>
        <translation>{name} は読み取られません。ここのファイルは {ending} で終わる必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds {n:,} files; the first {most:,} by name are shown.</source>
        <extracomment>Singular: {folder} holds {n:,} file; the first {most:,} by name are shown.</extracomment>
        <translation>
            <numerusform>{folder} に {n:,} 個のファイルがあります。名前順で最初の {most:,} 個を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is a link; a project holds plain folders only.</source>
        <translation>{folder} はリンクです。プロジェクトに置けるのは通常のフォルダーだけです。</translation>
    </message>
    <message>
        <source>{other} and {name} differ only by case; rename one of them.</source>
        <translation>{other} と {name} は大文字・小文字しか違いません。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The body file</source>
        <translation>ボディファイル</translation>
    </message>
    <message>
        <source>{file} is a link; a project holds plain files only.</source>
        <translation>{file} はリンクです。プロジェクトに置けるのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows.</source>
        <translation>「{name}」は Windows ではファイル名にできません。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it ends with a space or a dot.</source>
        <translation>「{name}」は Windows ではファイル名にできません: 末尾が空白またはドットです。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be a file name on Windows: it holds {character!r}.</source>
        <translation>「{name}」は Windows ではファイル名にできません: {character!r} が含まれています。</translation>
    </message>
    <message>
        <source>&apos;{name}…&apos; is too long for a file name.</source>
        <translation>「{name}…」はファイル名には長すぎます。</translation>
    </message>
    <message>
        <source>{file} is a link to a place outside the project; a project holds plain files only.</source>
        <translation>{file} はプロジェクト外へのリンクです。プロジェクトに置けるのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>{subject} must be relative, with / between parts, not {path!r}.</source>
        <translation>{subject}は / 区切りの相対パスでなければなりません ({path!r} は不可)。</translation>
    </message>
    <message>
        <source>{subject} must be relative to the project, not {path!r}.</source>
        <translation>{subject}はプロジェクトからの相対パスでなければなりません ({path!r} は不可)。</translation>
    </message>
    <message>
        <source>{subject} {path} is outside the project folder.</source>
        <translation>{subject} {path} がプロジェクトフォルダーの外にあります。</translation>
    </message>
    <message>
        <source>{subject} {path!r} is not a file.</source>
        <translation>{subject} {path!r} がファイルではありません。</translation>
    </message>
    <message>
        <source>{subject}: {reason}</source>
        <translation>{subject}: {reason}</translation>
    </message>
    <message>
        <source>The unsaved edits are too large for a recovery file.</source>
        <translation>未保存の編集が大きすぎて復旧ファイルに入りません。</translation>
    </message>
    <message>
        <source>The recovery file cannot be written: {reason}.</source>
        <translation>復旧ファイルを書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The answer has no url, so it answers no call.</source>
        <translation>応答に url がないため、どの呼び出しにも対応しません。</translation>
    </message>
    <message>
        <source>headers should map names to values.</source>
        <translation>headers は名前と値の対応でなければなりません。</translation>
    </message>
    <message>
        <source>method should be GET, POST or {any} (for both).</source>
        <translation>method は GET、POST、{any} (両方) のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>status should be a whole number from 100 to 599.</source>
        <translation>status は 100～599 の整数でなければなりません。</translation>
    </message>
    <message>
        <source>delay should be a number of seconds, at most {most:g}.</source>
        <translation>delay は最大 {most:g} の秒数でなければなりません。</translation>
    </message>
    <message>
        <source>The sample project cannot be copied to {folder}: {reason}.</source>
        <translation>サンプルプロジェクトを {folder} にコピーできません: {reason}。</translation>
    </message>
    <message>
        <source>Cannot save: the file would not read back as it was. Your edits are still here.</source>
        <translation>保存できません: ファイルを元どおりに読み戻せなくなります。編集内容は残っています。</translation>
    </message>
    <message>
        <source>Cannot save: the user&apos;s data is not valid JSON yet. Your edits are still here.</source>
        <translation>保存できません: ユーザーのデータがまだ有効な JSON ではありません。編集内容は残っています。</translation>
    </message>
    <message>
        <source>Cannot save: {problem} Your edits are still here.</source>
        <translation>保存できません: {problem} 編集内容は残っています。</translation>
    </message>
    <message>
        <source>This file asks for the secret &quot;{name}&quot;, but only a webhook may. It is not sent.</source>
        <translation>このファイルはシークレット「{name}」を求めていますが、使えるのは Webhook だけです。送信されません。</translation>
    </message>
    <message>
        <source>There is what looks like a secret in {place}. Move it to the keyring and write {{{{secret.name}}}} here?</source>
        <translation>{place} にシークレットらしきものがあります。キーリングに移し、ここに {{{{secret.name}}}} と書きますか?</translation>
    </message>
    <message>
        <source>The file was made by a newer Hook Studio (format {version}; this one reads up to {newest}). Nothing was changed.</source>
        <translation>ファイルは新しいバージョンの Hook Studio で作成されました (形式 {version}。対応は {newest} まで)。何も変更していません。</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; does nothing: certificates, their verification and the proxy are settings of each user, and no project can change them. It is kept.</source>
        <translation>キー「{name}」は効果がありません。証明書とその検証、プロキシは各ユーザーの設定で、プロジェクトからは変更できません。キーは保持します。</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept.</source>
        <translation>キー「{name}」は不明ですが、保持します。</translation>
    </message>
    <message>
        <source>{key} should be text.</source>
        <translation>{key} はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>{key} should be true or false.</source>
        <translation>{key} は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>version should be a whole number from 1.</source>
        <translation>version は 1 以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>The key &quot;{name}&quot; is not known; it is kept. Did you mean &quot;{meant}&quot;?</source>
        <translation>キー「{name}」は不明ですが、保持します。「{meant}」のことですか?</translation>
    </message>
    <message>
        <source>Blank JSON</source>
        <translation>空の JSON</translation>
    </message>
    <message>
        <source>A table of keys and values that becomes a JSON body.</source>
        <translation>キーと値の表から JSON ボディを作ります。</translation>
    </message>
    <message>
        <source>Blank raw text</source>
        <translation>空の生テキスト</translation>
    </message>
    <message>
        <source>Any text as it stands: JSON of your own, XML, or a form.</source>
        <translation>任意のテキストをそのまま使います。自作の JSON、XML、フォームなど。</translation>
    </message>
    <message>
        <source>Lob postcard</source>
        <translation>Lob のはがき</translation>
    </message>
    <message>
        <source>Print and mail a postcard to the user&apos;s address.</source>
        <translation>ユーザーの住所宛てにはがきを印刷・郵送します。</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Send a message to a user who has written to your page.</source>
        <translation>ページにメッセージをくれたユーザーに送信します。</translation>
    </message>
    <message>
        <source>Remerge</source>
        <translation>Remerge</translation>
    </message>
    <message>
        <source>Report a user to a retargeting audience; the URL holds the whole request.</source>
        <translation>ユーザーをリターゲティングオーディエンスに報告します。リクエスト全体が URL に入ります。</translation>
    </message>
    <message>
        <source>Slack message</source>
        <translation>Slack メッセージ</translation>
    </message>
    <message>
        <source>Post a line to a channel through an incoming webhook.</source>
        <translation>Incoming Webhook でチャンネルに 1 行投稿します。</translation>
    </message>
    <message>
        <source>Braze to Braze</source>
        <translation>Braze から Braze へ</translation>
    </message>
    <message>
        <source>Start a Canvas for the user through Braze&apos;s own REST API.</source>
        <translation>Braze 自身の REST API で、ユーザーのキャンバスを開始します。</translation>
    </message>
    <message>
        <source>The file looks like UTF-16; save it as UTF-8.</source>
        <translation>ファイルは UTF-16 のようです。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file is not a text file (byte 0 at offset {offset}).</source>
        <translation>ファイルがテキストファイルではありません (オフセット {offset} にバイト 0)。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 (byte {byte} at offset {offset}).</source>
        <translation>ファイルが有効な UTF-8 ではありません (オフセット {offset} のバイト {byte})。</translation>
    </message>
    <message>
        <source>Cannot save {file}: {character} at offset {offset} is half of a character. Your edits are still here.</source>
        <translation>{file} を保存できません: オフセット {offset} の {character} は文字の片割れです。編集内容は残っています。</translation>
    </message>
    <message>
        <source>{key} should hold names and values.</source>
        <translation>{key} には名前と値が必要です。</translation>
    </message>
    <message>
        <source>severities should map a rule to a severity.</source>
        <translation>severities はルールと重大度の対応でなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>The data nests deeper than {n} levels.</source>
        <extracomment>Singular: The data nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>データの入れ子が {n} 階層を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A severity should be one of {severities}.</source>
        <translation>重大度は {severities} のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>The text is larger than 1 MB.</source>
        <translation>テキストが 1 MB を超えています。</translation>
    </message>
    <message>
        <source>The text must be one object: { … }.</source>
        <translation>テキストは 1 つのオブジェクト { … } でなければなりません。</translation>
    </message>
    <message>
        <source>“{name}” is no section; there are {names}, …</source>
        <translation>「{name}」というセクションはありません。あるのは {names}、…</translation>
    </message>
    <message>
        <source>“{name}” must be an object: {{ … }}.</source>
        <translation>「{name}」はオブジェクト {{ … }} でなければなりません。</translation>
    </message>
    <message>
        <source>Nothing may follow the closing brace.</source>
        <translation>閉じ波かっこの後には何も置けません。</translation>
    </message>
    <message>
        <source>A wait is expected here, such as 10s, 5m or 2h.</source>
        <translation>ここには 10s、5m、2h のような待ち時間が必要です。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a wait, such as 10s, 5m or 2h.</source>
        <translation>「{word}」は 10s、5m、2h のような待ち時間ではありません。</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not a unit; there are s, m, h and d.</source>
        <translation>「{unit}」という単位はありません。使えるのは s、m、h、d です。</translation>
    </message>
    <message>
        <source>A wait is 0 seconds to 7 days.</source>
        <translation>待ち時間は 0 秒～7 日です。</translation>
    </message>
    <message numerus="yes">
        <source>There are at most {n} retries.</source>
        <extracomment>Singular: There is at most {n} retry.</extracomment>
        <translation>
            <numerusform>再試行は最大 {n} 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>headers should be a list of name/value pairs.</source>
        <translation>headers は name と value のペアのリストでなければなりません。</translation>
    </message>
    <message>
        <source>body should hold kind: json with pairs, or kind: raw with text or body_file.</source>
        <translation>body には、kind: json と pairs、または kind: raw と text か body_file が必要です。</translation>
    </message>
    <message>
        <source>languages should map a language to its url and body.</source>
        <translation>languages は言語と url、body の対応でなければなりません。</translation>
    </message>
    <message>
        <source>A header&apos;s name</source>
        <translation>ヘッダーの名前</translation>
    </message>
    <message>
        <source>A header&apos;s value</source>
        <translation>ヘッダーの値</translation>
    </message>
    <message>
        <source>A header&apos;s enabled</source>
        <translation>ヘッダーの enabled</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>その値</translation>
    </message>
    <message>
        <source>body.pairs should be a list.</source>
        <translation>body.pairs はリストでなければなりません。</translation>
    </message>
    <message>
        <source>A pair should hold key, type and value.</source>
        <translation>ペアには key、type、value が必要です。</translation>
    </message>
    <message>
        <source>A pair&apos;s type should be one of {types}.</source>
        <translation>ペアの型は {types} のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>A pair&apos;s key</source>
        <translation>ペアのキー</translation>
    </message>
    <message>
        <source>Reload {file}</source>
        <translation>{file} の再読み込み</translation>
    </message>
    <message>
        <source>Restore {file}</source>
        <translation>{file} の復元</translation>
    </message>
    <message>
        <source>A value that holds &apos;: &apos; must stand in quotes, or this line is indented wrongly.</source>
        <translation>「: 」を含む値は引用符で囲んでください。または、この行の字下げが誤っています。</translation>
    </message>
    <message>
        <source>This line does not belong to what stands above it; is it indented wrongly?</source>
        <translation>この行は上の内容につながりません。字下げが誤っていませんか?</translation>
    </message>
    <message>
        <source>Expected a colon after the key.</source>
        <translation>キーの後にコロンが必要です。</translation>
    </message>
    <message>
        <source>A tab cannot stand here; use spaces.</source>
        <translation>ここにタブは置けません。空白を使ってください。</translation>
    </message>
    <message>
        <source>A value that starts with @ must stand in quotes.</source>
        <translation>@ で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A value that starts with ` must stand in quotes.</source>
        <translation>` で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A value that starts with % must stand in quotes.</source>
        <translation>% で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Expected a comma or a closing bracket.</source>
        <translation>カンマまたは閉じ角かっこが必要です。</translation>
    </message>
    <message>
        <source>Expected a comma or a closing brace.</source>
        <translation>カンマまたは閉じ波かっこが必要です。</translation>
    </message>
    <message>
        <source>A backslash in double quotes must be doubled.</source>
        <translation>二重引用符内のバックスラッシュは 2 つ重ねます。</translation>
    </message>
    <message>
        <source>Expected a value here.</source>
        <translation>ここに値が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The file nests deeper than {n} levels.</source>
        <extracomment>Singular: The file nests deeper than {n} level.</extracomment>
        <translation>
            <numerusform>ファイルの入れ子が {n} 階層を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a value, found {found}.</source>
        <translation>値が必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>Expected a value, found the end.</source>
        <translation>値が必要ですが、終わりに達しました。</translation>
    </message>
    <message>
        <source>Expected a key, found {found}.</source>
        <translation>キーが必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>Expected a key, found the end.</source>
        <translation>キーが必要ですが、終わりに達しました。</translation>
    </message>
    <message>
        <source>Expected a comma, found {found}.</source>
        <translation>カンマが必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>Expected a comma, found the end.</source>
        <translation>カンマが必要ですが、終わりに達しました。</translation>
    </message>
    <message>
        <source>Expected a colon, found {found}.</source>
        <translation>コロンが必要ですが、{found} があります。</translation>
    </message>
    <message>
        <source>Expected a colon, found the end.</source>
        <translation>コロンが必要ですが、終わりに達しました。</translation>
    </message>
    <message>
        <source>The file should hold an object at the top.</source>
        <translation>ファイルの最上位はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The file is not valid YAML: {problem}.</source>
        <translation>ファイルが有効な YAML ではありません: {problem}。</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; appears twice (a bad merge?).</source>
        <translation>キー「{key}」が 2 回あります (マージの失敗?)。</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not allowed; quote the value.</source>
        <translation>アンカーとエイリアス (&amp; と *) は使えません。値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The tag {tag} is not allowed.</source>
        <translation>タグ {tag} は使えません。</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than {n:,} values.</source>
        <extracomment>Singular: The file holds more than {n:,} value.</extracomment>
        <translation>
            <numerusform>ファイルの値が {n:,} 個を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Directives (lines that start with %) are not allowed.</source>
        <translation>ディレクティブ (% で始まる行) は使えません。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a string (line {line}).</source>
        <translation>ファイルが文字列の途中で終わっています ({line} 行目)。</translation>
    </message>
    <message>
        <source>{character} cannot stand in a text file.</source>
        <translation>テキストファイルに {character} は置けません。</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML ({name}).</source>
        <translation>ファイルを YAML として読み取れません ({name})。</translation>
    </message>
    <message>
        <source>A project file holds one document; remove this ---.</source>
        <translation>プロジェクトのファイルに置ける文書は 1 つです。この --- を削除してください。</translation>
    </message>
    <message>
        <source>A value that starts with { or [ must stand in quotes.</source>
        <translation>{ または [ で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>キーはテキストでなければなりません。</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold.</source>
        <translation>{number} は JSON で表せる数値ではありません。</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON can hold</source>
        <translation>{number} は JSON で表せる数値ではありません</translation>
    </message>
    <message numerus="yes">
        <source>A number has {n:,} digits; the most is {most:,}.</source>
        <extracomment>Singular: A number has {n:,} digit; the most is {most:,}.</extracomment>
        <translation>
            <numerusform>数値が {n:,} 桁あります。上限は {most:,} 桁です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is out of range.</source>
        <translation>{number} は範囲外です。</translation>
    </message>
    <message>
        <source>a small JSON error</source>
        <translation>小さな JSON エラー</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>1 行のテキスト</translation>
    </message>
    <message>
        <source>a page with a script</source>
        <translation>スクリプト付きのページ</translation>
    </message>
    <message>
        <source>a small document</source>
        <translation>小さな文書</translation>
    </message>
    <message>
        <source>no body at all</source>
        <translation>ボディなし</translation>
    </message>
    <message>
        <source>accents, Japanese, Arabic and emoji</source>
        <translation>アクセント付き文字、日本語、アラビア文字、絵文字</translation>
    </message>
    <message>
        <source>called JSON, and is not</source>
        <translation>JSON とされた JSON でない内容</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>UTF-8 でないバイト列</translation>
    </message>
    <message>
        <source>compressed JSON</source>
        <translation>圧縮された JSON</translation>
    </message>
    <message>
        <source>5 MB of JSON on one line</source>
        <translation>1 行 5 MB の JSON</translation>
    </message>
    <message>
        <source>50 MB of text</source>
        <translation>50 MB のテキスト</translation>
    </message>
    <message>
        <source>The body is larger than {size:,} bytes</source>
        <translation>ボディが {size:,} バイトを超えています</translation>
    </message>
    <message>
        <source>Not a valid HTTP request ({reason})</source>
        <translation>有効な HTTP リクエストではありません ({reason})</translation>
    </message>
    <message>
        <source>The Host header names another machine ({host})</source>
        <translation>Host ヘッダーが別のマシン ({host}) を指しています</translation>
    </message>
    <message>
        <source>A web page of another site sent this</source>
        <translation>別のサイトの Web ページが送信しました</translation>
    </message>
    <message>
        <source>TLS was spoken to a plain port; use http instead of https</source>
        <translation>平文のポートに TLS で接続されました。https の代わりに http を使ってください</translation>
    </message>
    <message>
        <source>The headers are too large</source>
        <translation>ヘッダーが大きすぎます</translation>
    </message>
    <message>
        <source>Not complete after {limit_s:.0f} s</source>
        <translation>{limit_s:.0f} 秒以内に完了しませんでした</translation>
    </message>
    <message>
        <source>Too many large bodies at once</source>
        <translation>同時に受信中の大きなボディが多すぎます</translation>
    </message>
    <message>
        <source>{address} is not an address of Braze&apos;s {name}</source>
        <translation>{address} は Braze の {name} のアドレスではありません</translation>
    </message>
    <message>
        <source>Nowhere is not an address of Braze&apos;s {name}</source>
        <translation>送信元不明は Braze の {name} のアドレスではありません</translation>
    </message>
    <message>
        <source>{source!r} is no IP address and no Braze instance.</source>
        <translation>{source!r} は IP アドレスでも Braze インスタンスでもありません。</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here.</source>
        <translation>ここにはステータス、hang、reset のいずれかが必要です。</translation>
    </message>
    <message>
        <source>A status, hang or reset is expected here, not &apos;{sign}&apos;.</source>
        <translation>ここにはステータス、hang、reset のいずれかが必要ですが、「{sign}」があります。</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here.</source>
        <translation>ここには retry-after=、delay=、body= のいずれかが必要です。</translation>
    </message>
    <message>
        <source>Retry-after=, delay= or body= is expected here, not &apos;{sign}&apos;.</source>
        <translation>ここには retry-after=、delay=、body= のいずれかが必要ですが、「{sign}」があります。</translation>
    </message>
    <message>
        <source>The name of a body is expected here.</source>
        <translation>ここにはボディの名前が必要です。</translation>
    </message>
    <message>
        <source>The name of a body is expected here, not &apos;{sign}&apos;.</source>
        <translation>ここにはボディの名前が必要ですが、「{sign}」があります。</translation>
    </message>
    <message>
        <source>A count is expected here.</source>
        <translation>ここには回数が必要です。</translation>
    </message>
    <message>
        <source>A count is expected here, not &apos;{sign}&apos;.</source>
        <translation>ここには回数が必要ですが、「{sign}」があります。</translation>
    </message>
    <message>
        <source>Seconds is expected here.</source>
        <translation>ここには秒数が必要です。</translation>
    </message>
    <message>
        <source>Seconds is expected here, not &apos;{sign}&apos;.</source>
        <translation>ここには秒数が必要ですが、「{sign}」があります。</translation>
    </message>
    <message>
        <source>The script is longer than {length:,} characters.</source>
        <translation>スクリプトが {length:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a status (200 to 599), hang or reset.</source>
        <translation>「{word}」はステータス (200～599)、hang、reset のいずれでもありません。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not a count (1 to {most:,}).</source>
        <translation>「{word}」は回数 (1～{most:,}) ではありません。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,}).</source>
        <translation>「{word}」は秒数 (0～{most:,}) ではありません。</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; is not expected here.</source>
        <translation>ここに「{sign}」は置けません。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an option (retry-after, delay or body).</source>
        <translation>「{name}」はオプション (retry-after、delay、body) ではありません。</translation>
    </message>
    <message>
        <source>&apos;=&apos; is missing after {name}.</source>
        <translation>{name} の後に「=」がありません。</translation>
    </message>
    <message>
        <source>There is no body &apos;{word}&apos;; there are {bodies}.</source>
        <translation>ボディ「{word}」はありません。あるのは {bodies} です。</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is not seconds (0 to {most:,.0f}, such as 0.25).</source>
        <translation>「{word}」は秒数 (0～{most:,.0f}、0.25 など) ではありません。</translation>
    </message>
    <message>
        <source>This step has that option ({name}) twice.</source>
        <translation>このステップにはオプション {name} が 2 回あります。</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: {reason}.</source>
        <translation>レシーバーはポート {port} で待ち受けできません: {reason}。</translation>
    </message>
    <message>
        <source>The receiver cannot listen on the ports {first} to {last}: in use by other programs.</source>
        <translation>レシーバーはポート {first}～{last} で待ち受けできません: 別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The receiver cannot listen on {host}, port {port}: {reason}.</source>
        <translation>レシーバーは {host} のポート {port} で待ち受けできません: {reason}。</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port {port}: in use by other programs.</source>
        <translation>レシーバーはポート {port} で待ち受けできません: 別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>an address of this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>a public address</source>
        <translation>パブリックアドレス</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>プライベートアドレス</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>リンクローカルアドレス</translation>
    </message>
    <message>
        <source>an address inside a provider&apos;s network</source>
        <translation>プロバイダーのネットワーク内のアドレス</translation>
    </message>
    <message>
        <source>a cloud&apos;s metadata service</source>
        <translation>クラウドのメタデータサービス</translation>
    </message>
    <message>
        <source>not the address of a single host</source>
        <translation>単一ホストのものでないアドレス</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace {secret} by its value there.</source>
        <translation>Braze はシークレットを名前で認識しません。Braze で {secret} を値に置き換えてください。</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends.</source>
        <translation>{method} は Braze が送信するメソッドではありません。</translation>
    </message>
    <message>
        <source>Braze knows no secrets by name: replace a secret by its value there.</source>
        <translation>Braze はシークレットを名前で認識しません。Braze でシークレットを値に置き換えてください。</translation>
    </message>
    <message>
        <source>The rows cannot be written as one text for Braze. {reason}</source>
        <translation>行を Braze 用の 1 つのテキストにできません。{reason}</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: its last { would join what follows.</source>
        <translation>このテキストは言語ブロックに入れられません。末尾の { が後に続く内容とつながります。</translation>
    </message>
    <message>
        <source>{language} is not a language tag.</source>
        <translation>{language} は言語タグではありません。</translation>
    </message>
    <message>
        <source>The body is left out: a GET request has none.</source>
        <translation>ボディは省かれます。GET リクエストにボディはありません。</translation>
    </message>
    <message>
        <source>The header {name} stands twice; Braze keeps one of them.</source>
        <translation>ヘッダー {name} が 2 つあり、Braze が保持するのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Braze cannot reach this computer; put in the address of the real receiver.</source>
        <translation>Braze はこのコンピューターに接続できません。実際の受信側のアドレスを入れてください。</translation>
    </message>
    <message>
        <source>This text cannot stand in a language block: {reason}.</source>
        <translation>このテキストは言語ブロックに入れられません: {reason}。</translation>
    </message>
    <message>
        <source>Braze stores a language as two small letters, so nobody there gets the variant {language}; a region is in ${{most_recent_locale}}.</source>
        <translation>Braze は言語を小文字 2 文字で保存するため、バリアント {language} が使われるユーザーはいません。地域は ${{most_recent_locale}} にあります。</translation>
    </message>
    <message>
        <source>Braze cannot reach a private address.</source>
        <translation>Braze はプライベートアドレスに接続できません。</translation>
    </message>
    <message>
        <source>Braze sends to ports 80 and 443 only, not to {port}.</source>
        <translation>Braze が送信するのはポート 80 と 443 だけで、{port} には送信しません。</translation>
    </message>
    <message>
        <source>The message is aborted for user {who}: {reason}</source>
        <translation>ユーザー {who} のメッセージは中止されます: {reason}</translation>
    </message>
    <message>
        <source>{method} is not a method that Braze sends: {methods}.</source>
        <translation>{method} は Braze が送信するメソッドではありません: {methods}。</translation>
    </message>
    <message>
        <source>The body has {size:,} bytes; many receivers refuse more than 1 MB.</source>
        <translation>ボディは {size:,} バイトです。多くの受信側は 1 MB を超えると拒否します。</translation>
    </message>
    <message>
        <source>There is no Content-Type header; {type} is sent, from the body.</source>
        <translation>Content-Type ヘッダーがないため、ボディから判断した {type} を送信します。</translation>
    </message>
    <message>
        <source>The body is not sent: a GET request has none.</source>
        <translation>ボディは送信されません。GET リクエストにボディはありません。</translation>
    </message>
    <message>
        <source>A JSON value does not close what it opens.</source>
        <translation>JSON 値に閉じられていないものがあります。</translation>
    </message>
    <message>
        <source>Counters and cycles of several rows would be one in a raw body.</source>
        <translation>生のボディでは、複数の行のカウンターや cycle が 1 つになってしまいます。</translation>
    </message>
    <message>
        <source>The key {key} of row {row} would be read as Liquid in a raw body.</source>
        <translation>行 {row} のキー {key} は、生のボディでは Liquid として読まれます。</translation>
    </message>
    <message>
        <source>The Liquid of row {row} is not whole, and would swallow what follows it.</source>
        <translation>行 {row} の Liquid は不完全で、後に続く内容を飲み込みます。</translation>
    </message>
    <message>
        <source>Row {row} has a secret beside a tag that prints; a raw body cannot hold both.</source>
        <translation>行 {row} にはシークレットと出力するタグがあり、生のボディには両方を入れられません。</translation>
    </message>
    <message>
        <source>The value of {key} has both escapes and Liquid that prints by other means than {{{{ }}}}; it cannot become a row.</source>
        <translation>{key} の値にはエスケープと、{{{{ }}}} 以外で出力する Liquid の両方があり、行にできません。</translation>
    </message>
    <message>
        <source>The value of {key} has escaped braces, which a row would read as Liquid.</source>
        <translation>{key} の値にエスケープされた波かっこがあり、行では Liquid として読まれます。</translation>
    </message>
    <message>
        <source>The value of {key} uses json_escape before another filter; a row would escape it twice.</source>
        <translation>{key} の値では json_escape の後に別のフィルターがあり、行では二重にエスケープされます。</translation>
    </message>
    <message>
        <source>The Liquid of the rows does not fit into one text: {reason}.</source>
        <translation>行の Liquid を 1 つのテキストにまとめられません: {reason}。</translation>
    </message>
    <message>
        <source>The Liquid of the body is not whole: {reason}.</source>
        <translation>ボディの Liquid が不完全です: {reason}。</translation>
    </message>
    <message>
        <source>Row {row} has no value.</source>
        <translation>行 {row} に値がありません。</translation>
    </message>
    <message>
        <source>Row {row} uses the variable {name}, which row {earlier} sets; in one text it would have that value here too.</source>
        <translation>行 {row} は、行 {earlier} が設定する変数 {name} を使っています。1 つのテキストではここでもその値になります。</translation>
    </message>
    <message>
        <source>The value of {key} is not valid JSON: {text}.</source>
        <translation>{key} の値が有効な JSON ではありません: {text}。</translation>
    </message>
    <message>
        <source>The value of environment.{name} cannot be written into Liquid; write it there by hand.</source>
        <translation>environment.{name} の値は Liquid に書き込めません。Braze で手入力してください。</translation>
    </message>
    <message>
        <source>The Content Block {block} reads environment.{name}, which Braze does not know; write the value into the block there.</source>
        <translation>Content Block {block} は Braze にない environment.{name} を読みます。Braze 側のブロックに値を書いてください。</translation>
    </message>
    <message>
        <source>The header {name} stands twice; both are sent.</source>
        <translation>ヘッダー {name} が 2 つあり、両方が送信されます。</translation>
    </message>
    <message>
        <source>{host} is not a host name.</source>
        <translation>{host} はホスト名ではありません。</translation>
    </message>
    <message>
        <source>The IPv6 address names a network interface; leave out what follows %.</source>
        <translation>IPv6 アドレスにネットワークインターフェイスの指定があります。% 以降を省いてください。</translation>
    </message>
    <message>
        <source>The host name is longer than 253 characters.</source>
        <translation>ホスト名が 253 文字を超えています。</translation>
    </message>
    <message>
        <source>{address} is not an IPv4 address.</source>
        <translation>{address} は IPv4 アドレスではありません。</translation>
    </message>
    <message>
        <source>{host} is not a host name: a part between dots is empty.</source>
        <translation>{host} はホスト名ではありません: ドットの間に空の部分があります。</translation>
    </message>
    <message>
        <source>{address} is not an IPv6 address.</source>
        <translation>{address} は IPv6 アドレスではありません。</translation>
    </message>
    <message>
        <source>The key of row {row} is empty.</source>
        <translation>行 {row} のキーが空です。</translation>
    </message>
    <message>
        <source>{value} is not a JSON number.</source>
        <translation>{value} は JSON の数値ではありません。</translation>
    </message>
    <message>
        <source>{value} is not true or false.</source>
        <translation>{value} は true でも false でもありません。</translation>
    </message>
    <message>
        <source>The value is not valid JSON (line {line} column {column}): {reason}.</source>
        <translation>値が有効な JSON ではありません ({line} 行 {column} 列): {reason}。</translation>
    </message>
    <message>
        <source>The value nests {depth} deep; the most is {limit}.</source>
        <translation>値の入れ子が {depth} 階層あります。上限は {limit} 階層です。</translation>
    </message>
    <message>
        <source>The value is empty, and a number is needed; a default filter gives one.</source>
        <translation>数値が必要ですが、値が空です。フィルター default で補えます。</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a number is needed; a default filter gives one.</source>
        <translation>数値が必要ですが、{missing} が空のため値も空です。フィルター default で補えます。</translation>
    </message>
    <message>
        <source>The value is empty, and true or false is needed; a default filter gives one.</source>
        <translation>true または false が必要ですが、値が空です。フィルター default で補えます。</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and true or false is needed; a default filter gives one.</source>
        <translation>true または false が必要ですが、{missing} が空のため値も空です。フィルター default で補えます。</translation>
    </message>
    <message>
        <source>The value is empty, and a JSON value is needed; a default filter gives one.</source>
        <translation>JSON 値が必要ですが、値が空です。フィルター default で補えます。</translation>
    </message>
    <message>
        <source>The value is empty because {missing} is, and a JSON value is needed; a default filter gives one.</source>
        <translation>JSON 値が必要ですが、{missing} が空のため値も空です。フィルター default で補えます。</translation>
    </message>
    <message>
        <source>The key {key} of row {row} stands in row {earlier} already; receivers keep only one of them.</source>
        <translation>行 {row} のキー {key} は行 {earlier} にもあります。受信側が保持するのは一方だけです。</translation>
    </message>
    <message>
        <source>A body of rows is one JSON object (line {line}).</source>
        <translation>行からなるボディは 1 つの JSON オブジェクトです ({line} 行目)。</translation>
    </message>
    <message>
        <source>The object is never closed (line {line}).</source>
        <translation>オブジェクトが閉じられていません ({line} 行目)。</translation>
    </message>
    <message>
        <source>A string is never closed (line {line}).</source>
        <translation>文字列が閉じられていません ({line} 行目)。</translation>
    </message>
    <message>
        <source>Text after the object would be lost (line {line}).</source>
        <translation>オブジェクトの後のテキストは失われます ({line} 行目)。</translation>
    </message>
    <message>
        <source>The key {key} has no value (line {line}).</source>
        <translation>キー {key} に値がありません ({line} 行目)。</translation>
    </message>
    <message>
        <source>Which members there are depends on Liquid near {key} (line {line}).</source>
        <translation>{key} の近くの Liquid によってメンバーが変わります ({line} 行目)。</translation>
    </message>
    <message>
        <source>A key in &quot;double quotes&quot; is needed (line {line}).</source>
        <translation>&quot;二重引用符&quot; で囲んだキーが必要です ({line} 行目)。</translation>
    </message>
    <message>
        <source>The key {key} has Liquid, which rows do not (line {line}).</source>
        <translation>キー {key} に Liquid がありますが、行のキーには使えません ({line} 行目)。</translation>
    </message>
    <message>
        <source>Liquid between the members has no place in rows (line {line}).</source>
        <translation>メンバーの間の Liquid は行に入れられません ({line} 行目)。</translation>
    </message>
    <message>
        <source>The key {key} needs a colon (line {line}).</source>
        <translation>キー {key} にはコロンが必要です ({line} 行目)。</translation>
    </message>
    <message>
        <source>What follows the value of {key} is unclear (line {line}).</source>
        <translation>{key} の値の後に続く内容が不明です ({line} 行目)。</translation>
    </message>
    <message>
        <source>The key {key} is not valid JSON (line {line}).</source>
        <translation>キー {key} が有効な JSON ではありません ({line} 行目)。</translation>
    </message>
    <message>
        <source>a string holds a bare control character; use json_escape</source>
        <translation>文字列に制御文字がそのままあります。json_escape を使ってください</translation>
    </message>
    <message>
        <source>a string holds a bare line break; use json_escape</source>
        <translation>文字列に改行がそのままあります。json_escape を使ってください</translation>
    </message>
    <message>
        <source>it ends where a value was expected</source>
        <translation>値が必要な位置で終わっています</translation>
    </message>
    <message>
        <source>expected a value, found {found}</source>
        <translation>値が必要ですが、{found} があります</translation>
    </message>
    <message>
        <source>it ends where a key in &quot;double quotes&quot; was expected</source>
        <translation>&quot;二重引用符&quot; で囲んだキーが必要な位置で終わっています</translation>
    </message>
    <message>
        <source>expected a key in &quot;double quotes&quot;, found {found}</source>
        <translation>&quot;二重引用符&quot; で囲んだキーが必要ですが、{found} があります</translation>
    </message>
    <message>
        <source>it ends where a colon after the key was expected</source>
        <translation>キーの後のコロンが必要な位置で終わっています</translation>
    </message>
    <message>
        <source>expected a colon after the key, found {found}</source>
        <translation>キーの後にコロンが必要ですが、{found} があります</translation>
    </message>
    <message>
        <source>it ends where a comma or } here was expected</source>
        <translation>カンマまたは } が必要な位置で終わっています</translation>
    </message>
    <message>
        <source>expected a comma or }} here, found {found}</source>
        <translation>カンマまたは }} が必要ですが、{found} があります</translation>
    </message>
    <message>
        <source>it ends where a comma or ] here was expected</source>
        <translation>カンマまたは ] が必要な位置で終わっています</translation>
    </message>
    <message>
        <source>expected a comma or ] here, found {found}</source>
        <translation>カンマまたは ] が必要ですが、{found} があります</translation>
    </message>
    <message>
        <source>a string holds a bare tab; use json_escape</source>
        <translation>文字列にタブがそのままあります。json_escape を使ってください</translation>
    </message>
    <message>
        <source>The key {key} appears twice; receivers keep only one.</source>
        <translation>キー {key} が 2 回あります。受信側が保持するのは一方だけです。</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON; is a {opener} missing before it</source>
        <translation>JSON の終わりの後にテキストがあります。その前に {opener} が抜けていませんか</translation>
    </message>
    <message>
        <source>{word} is not a JSON value</source>
        <translation>{word} は JSON 値ではありません</translation>
    </message>
    <message>
        <source>there is text after the end of the JSON</source>
        <translation>JSON の終わりの後にテキストがあります</translation>
    </message>
    <message>
        <source>text goes in &quot;double quotes&quot;</source>
        <translation>テキストは &quot;二重引用符&quot; で囲みます</translation>
    </message>
    <message>
        <source>a secret goes in &quot;double quotes&quot;</source>
        <translation>シークレットは &quot;二重引用符&quot; で囲みます</translation>
    </message>
    <message>
        <source>a string is never closed</source>
        <translation>文字列が閉じられていません</translation>
    </message>
    <message>
        <source>{escape} is not an escape that JSON knows</source>
        <translation>{escape} は JSON のエスケープではありません</translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>アブハズ語</translation>
    </message>
    <message>
        <source>Afar</source>
        <translation>アファル語</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>アフリカーンス語</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>アカン語</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>アルバニア語</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>アムハラ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>アラゴン語</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>アルメニア語</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>アッサム語</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>アヴァル語</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>アヴェスタ語</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>アイマラ語</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>アゼルバイジャン語</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>バンバラ語</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>バシキール語</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>バスク語</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>ベラルーシ語</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>ビスラマ語</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>ボスニア語</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>ブルトン語</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>ミャンマー語</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>カタロニア語</translation>
    </message>
    <message>
        <source>Central Khmer</source>
        <translation>クメール語</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>チャモロ語</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>チェチェン語</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>ニャンジャ語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Church Slavonic</source>
        <translation>教会スラブ語</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>チュヴァシ語</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>コーンウォール語</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>コルシカ語</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>クリー語</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>クロアチア語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>ディベヒ語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>ゾンカ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>エスペラント語</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>エストニア語</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>エウェ語</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>フェロー語</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>フィジー語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Fulah</source>
        <translation>フラ語</translation>
    </message>
    <message>
        <source>Gaelic</source>
        <translation>スコットランド・ゲール語</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>ガリシア語</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>ガンダ語</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ジョージア語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>グアラニー語</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>グジャラート語</translation>
    </message>
    <message>
        <source>Haitian</source>
        <translation>ハイチ・クレオール語</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>ハウサ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>ヘレロ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hiri Motu</source>
        <translation>ヒリモツ語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>アイスランド語</translation>
    </message>
    <message>
        <source>Ido</source>
        <translation>イド語</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>イボ語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Interlingua</source>
        <translation>インターリングア</translation>
    </message>
    <message>
        <source>Interlingue</source>
        <translation>インターリング</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>イヌクティトット語</translation>
    </message>
    <message>
        <source>Inupiaq</source>
        <translation>イヌピアック語</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>アイルランド語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>ジャワ語</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>グリーンランド語</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>カンナダ語</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>カヌリ語</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>カシミール語</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>カザフ語</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>キクユ語</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>キニアルワンダ語</translation>
    </message>
    <message>
        <source>Kirghiz</source>
        <translation>キルギス語</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>コミ語</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>コンゴ語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>クワニャマ語</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>クルド語</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>ラオ語</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ラテン語</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>ラトビア語</translation>
    </message>
    <message>
        <source>Limburgan</source>
        <translation>リンブルフ語</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>リンガラ語</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>リトアニア語</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>ルバ・カタンガ語</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>ルクセンブルク語</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>マケドニア語</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>マダガスカル語</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>マラヤーラム語</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>マルタ語</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>マン島語</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>マオリ語</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>マラーティー語</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>マーシャル語</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>モンゴル語</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ナウル語</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>ナバホ語</translation>
    </message>
    <message>
        <source>Ndonga</source>
        <translation>ンドンガ語</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>ネパール語</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>北ンデベレ語</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>北サーミ語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>ノルウェー語(ブークモール)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>ノルウェー語(ニーノシュク)</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>オック語</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>オジブウェー語</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>オディア語</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>オロモ語</translation>
    </message>
    <message>
        <source>Ossetian</source>
        <translation>オセット語</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>パーリ語</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>パシュトゥー語</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシア語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>パンジャブ語</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>ケチュア語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>ロマンシュ語</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>ルンディ語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>サモア語</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>サンゴ語</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>サンスクリット語</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>サルデーニャ語</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>セルビア語</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>ショナ語</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>四川イ語</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>シンド語</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>シンハラ語</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>スロベニア語</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>ソマリ語</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>南ンデベレ語</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>南部ソト語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>スンダ語</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>スワヒリ語</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>スワジ語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>タガログ語</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>タヒチ語</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>タジク語</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>タミル語</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>タタール語</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>テルグ語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>チベット語</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>ティグリニア語</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>トンガ語</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>ツォンガ語</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>ツワナ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>トルクメン語</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>トウィ語</translation>
    </message>
    <message>
        <source>Uighur</source>
        <translation>ウイグル語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ウルドゥー語</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ウズベク語</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>ベンダ語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>ヴォラピュク語</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>ワロン語</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>ウェールズ語</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>西フリジア語</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>ウォロフ語</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>コサ語</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>イディッシュ語</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>ヨルバ語</translation>
    </message>
    <message>
        <source>Zhuang</source>
        <translation>チワン語</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>ズールー語</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>The body is not valid JSON after personalization for user {user} (line {line} column {column}): {reason}.</source>
        <translation>ユーザー {user} のパーソナライズ後のボディが有効な JSON ではありません ({line} 行 {column} 列): {reason}。</translation>
    </message>
    <message>
        <source>{reason}; {names} printed nothing there</source>
        <translation>{reason}。{names} がそこで何も出力していません</translation>
    </message>
    <message>
        <source>{reason}; an output printed nothing there</source>
        <translation>{reason}。そこで何も出力していない出力があります</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the URL.</source>
        <translation>ヘッダー {name} は設定できません: URL から決まります。</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it follows from the body.</source>
        <translation>ヘッダー {name} は設定できません: ボディから決まります。</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: how the body is sent is not the author&apos;s to say.</source>
        <translation>ヘッダー {name} は設定できません: ボディの送信方法は作成者が決めるものではありません。</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: it belongs to the connection, not to the message.</source>
        <translation>ヘッダー {name} は設定できません: メッセージではなく接続のものです。</translation>
    </message>
    <message>
        <source>The header {name} cannot be set: the body is sent without waiting.</source>
        <translation>ヘッダー {name} は設定できません: ボディは待たずに送信されます。</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}).</source>
        <translation>ヘッダー {name} の値に改行または制御文字 ({code}) があります。</translation>
    </message>
    <message>
        <source>Header {name}: {character} cannot go in a header; encode it first.</source>
        <translation>ヘッダー {name}: {character} はヘッダーに入れられません。先にエンコードしてください。</translation>
    </message>
    <message>
        <source>{name} is not a header name.</source>
        <translation>{name} はヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}).</source>
        <translation>ヘッダー {name} の値に改行文字 ({code}) があります。</translation>
    </message>
    <message>
        <source>Header {name} has a line break or control character in its value ({code}) after personalization for user {user}.</source>
        <translation>ユーザー {user} のパーソナライズ後、ヘッダー {name} の値に改行または制御文字 ({code}) があります。</translation>
    </message>
    <message>
        <source>Header {name}: {character}, after personalization for user {user}, cannot go in a header; encode it first.</source>
        <translation>ヘッダー {name}: ユーザー {user} のパーソナライズ後の {character} はヘッダーに入れられません。先にエンコードしてください。</translation>
    </message>
    <message>
        <source>Header {name} has a line-break character in its value ({code}) after personalization for user {user}.</source>
        <translation>ユーザー {user} のパーソナライズ後、ヘッダー {name} の値に改行文字 ({code}) があります。</translation>
    </message>
    <message>
        <source>{name} is never closed</source>
        <translation>{name} が閉じられていません</translation>
    </message>
    <message>
        <source>{{ is never closed</source>
        <translation>{{ が閉じられていません</translation>
    </message>
    <message>
        <source>{% is never closed</source>
        <translation>{% が閉じられていません</translation>
    </message>
    <message>
        <source>comment is never closed</source>
        <translation>comment が閉じられていません</translation>
    </message>
    <message>
        <source>{name} closes nothing</source>
        <translation>{name} が閉じるものはありません</translation>
    </message>
    <message>
        <source>The URL has a control character at character {place} ({code}).</source>
        <translation>URL の {place} 文字目に制御文字 ({code}) があります。</translation>
    </message>
    <message>
        <source>Only http and https can be sent to (found {found}).</source>
        <translation>送信先にできるのは http と https だけです ({found} が指定されています)。</translation>
    </message>
    <message>
        <source>The URL has a line break at character {place} ({code}).</source>
        <translation>URL の {place} 文字目に改行 ({code}) があります。</translation>
    </message>
    <message>
        <source>The URL does not start with http:// or https://.</source>
        <translation>URL が http:// または https:// で始まっていません。</translation>
    </message>
    <message>
        <source>A secret cannot be part of the host: where it would go could not be shown.</source>
        <translation>シークレットをホストの一部にすることはできません。送信先を表示できなくなります。</translation>
    </message>
    <message>
        <source>The host has a backslash, which programs read differently.</source>
        <translation>ホストにバックスラッシュがあり、プログラムによって解釈が異なります。</translation>
    </message>
    <message>
        <source>The URL has two @ before its path; write the first one as %40.</source>
        <translation>URL のパスの前に @ が 2 つあります。最初の @ は %40 と書いてください。</translation>
    </message>
    <message>
        <source>A colon and a port, or nothing, goes between ] and the path.</source>
        <translation>] とパスの間には、コロンとポートだけを置けます。</translation>
    </message>
    <message>
        <source>The host has more than one colon; an IPv6 address goes in [ ].</source>
        <translation>ホストにコロンが 2 つ以上あります。IPv6 アドレスは [ ] で囲みます。</translation>
    </message>
    <message>
        <source>The URL has no host: two slashes are missing.</source>
        <translation>URL にホストがありません: スラッシュが 2 つ足りません。</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} はポートではありません。</translation>
    </message>
    <message>
        <source>{host} is this computer ({address}): good for a test, not allowed in Braze.</source>
        <translation>{host} はこのコンピューター ({address}) です。テストには使えますが、Braze では使えません。</translation>
    </message>
    <message>
        <source>{host} is this computer: good for a test, not allowed in Braze.</source>
        <translation>{host} はこのコンピューターです。テストには使えますが、Braze では使えません。</translation>
    </message>
    <message>
        <source>The line breaks between the parts of the URL are removed.</source>
        <translation>URL の部分の間の改行は取り除かれます。</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on port {port} now, so the request goes there and not to port {usual}.</source>
        <translation>Hook Studio のレシーバーは現在ポート {port} で待ち受けているため、リクエストは {usual} ではなくそこへ送られます。</translation>
    </message>
    <message>
        <source>The host {host} is sent as {sent}.</source>
        <translation>ホスト {host} は {sent} として送信されます。</translation>
    </message>
    <message>
        <source>What follows # is not sent; write it as %23 if it belongs to the URL.</source>
        <translation># 以降は送信されません。URL の一部なら %23 と書いてください。</translation>
    </message>
    <message>
        <source>The URL holds a password; keep it in the keyring and send it in a header.</source>
        <translation>URL にパスワードがあります。キーリングに保管し、ヘッダーで送信してください。</translation>
    </message>
    <message>
        <source>The URL holds a user name; keep it in the keyring and send it in a header.</source>
        <translation>URL にユーザー名があります。キーリングに保管し、ヘッダーで送信してください。</translation>
    </message>
    <message>
        <source>{value} is sent as {encoded}; the filter url_param_escape encodes a value fully.</source>
        <translation>{value} は {encoded} として送信されます。フィルター url_param_escape なら値を完全にエンコードします。</translation>
    </message>
    <message>
        <source>{host} is a private address, out of Braze&apos;s reach.</source>
        <translation>{host} はプライベートアドレスで、Braze からは接続できません。</translation>
    </message>
    <message>
        <source>The renderer was closed.</source>
        <translation>レンダラーが閉じられました。</translation>
    </message>
    <message>
        <source>The renderer did not start ({reason}).</source>
        <translation>レンダラーが起動しませんでした ({reason})。</translation>
    </message>
    <message>
        <source>The renderer cannot be started: {reason}.</source>
        <translation>レンダラーを起動できません: {reason}。</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s.</source>
        <translation>テンプレートが {seconds:g} 秒または {megabytes} MB を超えました: {seconds:g} 秒後に停止しました。</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line}.</source>
        <translation>テンプレートが {seconds:g} 秒または {megabytes} MB を超えました: {seconds:g} 秒後に {line} 行目で停止しました。</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after {seconds:g} s at line {line} of the Content Block {block}.</source>
        <translation>テンプレートが {seconds:g} 秒または {megabytes} MB を超えました: {seconds:g} 秒後に Content Block {block} の {line} 行目で停止しました。</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory.</source>
        <translation>テンプレートが {seconds:g} 秒または {megabytes} MB を超えました: メモリー不足で停止しました。</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line}.</source>
        <translation>テンプレートが {seconds:g} 秒または {megabytes} MB を超えました: メモリー不足により {line} 行目で停止しました。</translation>
    </message>
    <message>
        <source>The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for want of memory at line {line} of the Content Block {block}.</source>
        <translation>テンプレートが {seconds:g} 秒または {megabytes} MB を超えました: メモリー不足により Content Block {block} の {line} 行目で停止しました。</translation>
    </message>
    <message>
        <source>The renderer broke down twice on this template; nothing was rendered.</source>
        <translation>このテンプレートでレンダラーが 2 回異常終了しました。何もレンダリングされていません。</translation>
    </message>
    <message>
        <source>{problem} Nothing was sent.</source>
        <translation>{problem} 何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not among the secrets of this run.</source>
        <translation>シークレット「{name}」はこの実行のシークレットにありません。</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; is not in the keyring.</source>
        <translation>シークレット「{name}」はキーリングにありません。</translation>
    </message>
    <message>
        <source>Secret &quot;{name}&quot; cannot be read. {problem}</source>
        <translation>シークレット「{name}」を読み取れません。{problem}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot name a secret: use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>「{name}」はシークレット名にできません。英字、数字、_、- を使い、英字または _ で始めてください。</translation>
    </message>
    <message>
        <source>This secret is too long for the system keyring.</source>
        <translation>このシークレットはシステムのキーリングには長すぎます。</translation>
    </message>
    <message>
        <source>The keyring holds a broken key for the outbox.</source>
        <translation>キーリングにある送信トレイ用の鍵が壊れています。</translation>
    </message>
    <message>
        <source>The key in {file} cannot be read.</source>
        <translation>{file} の鍵を読み取れません。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {limit_s:g} s. If it asks for its password, answer that and try again.</source>
        <translation>キーリングから {limit_s:g} 秒以内に応答がありませんでした。パスワードを求められている場合は入力し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} を読み取れません: {problem}。</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; the default is used.</source>
        <translation>設定 {name} に {value} は使えないため、既定値を使用します。</translation>
    </message>
    <message>
        <source>{file} is not valid JSON. It was kept as {name}; the default settings are used.</source>
        <translation>{file} が有効な JSON ではありません。{name} として保存し、既定の設定を使用します。</translation>
    </message>
    <message>
        <source>{file} is not valid JSON and cannot be set aside: {problem}.</source>
        <translation>{file} が有効な JSON ではなく、退避もできません: {problem}。</translation>
    </message>
    <message>
        <source>{file} does not hold an object. It was kept as {name}; the default settings are used.</source>
        <translation>{file} にオブジェクトがありません。{name} として保存し、既定の設定を使用します。</translation>
    </message>
    <message>
        <source>{file} does not hold an object and cannot be set aside: {problem}.</source>
        <translation>{file} にオブジェクトがなく、退避もできません: {problem}。</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {file}: {problem}.</source>
        <translation>設定を {file} に保存できません: {problem}。</translation>
    </message>
    <message>
        <source>Expected a value.</source>
        <translation>値が必要です。</translation>
    </message>
    <message>
        <source>Expected a name in double quotes.</source>
        <translation>二重引用符で囲んだ名前が必要です。</translation>
    </message>
    <message>
        <source>Expected a comma.</source>
        <translation>カンマが必要です。</translation>
    </message>
    <message>
        <source>Expected a colon.</source>
        <translation>コロンが必要です。</translation>
    </message>
    <message>
        <source>The text that starts here has no closing quote.</source>
        <translation>ここで始まるテキストに終わりの引用符がありません。</translation>
    </message>
    <message>
        <source>A line break or tab in a text is written \n or \t.</source>
        <translation>テキスト内の改行やタブは \n や \t と書きます。</translation>
    </message>
    <message>
        <source>A backslash in a text must be doubled.</source>
        <translation>テキスト内のバックスラッシュは 2 つ重ねます。</translation>
    </message>
    <message>
        <source>Remove the comma before the closing brace.</source>
        <translation>閉じ波かっこの前のカンマを削除してください。</translation>
    </message>
    <message>
        <source>Remove the comma before the closing bracket.</source>
        <translation>閉じ角かっこの前のカンマを削除してください。</translation>
    </message>
    <message>
        <source>{word} is not a number of JSON.</source>
        <translation>{word} は JSON の数値ではありません。</translation>
    </message>
    <message>
        <source>A number has more than {most:,} digits.</source>
        <translation>数値が {most:,} 桁を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has agreed to send the secrets {names} to {host}.</source>
        <extracomment>Singular: Nobody has agreed to send secret {names} to {host}.</extracomment>
        <translation>
            <numerusform>{host} へのシークレット {names} の送信は許可されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is not trusted yet, so nothing is sent from it.</source>
        <translation>このプロジェクトはまだ信頼されていないため、何も送信されません。</translation>
    </message>
    <message>
        <source>This project asks for other hosts, headers or secrets than it was trusted with, so nothing is sent from it.</source>
        <translation>このプロジェクトは、信頼した時と異なるホスト、ヘッダー、シークレットを求めているため、何も送信されません。</translation>
    </message>
    <message>
        <source>A template computes the host of this URL, and such a host never gets a secret. Write the host out, or take it from an environment.</source>
        <translation>この URL のホストはテンプレートで計算されており、そのようなホストにシークレットは渡されません。ホストを直接書くか、環境から取得してください。</translation>
    </message>
    <message>
        <source>Nobody has agreed to send from this project to {host}.</source>
        <translation>このプロジェクトから {host} への送信は許可されていません。</translation>
    </message>
    <message>
        <source>environment {name}</source>
        <translation>環境 {name}</translation>
    </message>
    <message>
        <source>{place} in {environment}</source>
        <translation>{environment} の{place}</translation>
    </message>
    <message>
        <source>Content Block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{file} is damaged. It was kept as {name}. No project is trusted.</source>
        <translation>{file} が壊れています。{name} として保存しました。信頼済みのプロジェクトはありません。</translation>
    </message>
    <message>
        <source>{file} is damaged. No project is trusted.</source>
        <translation>{file} が壊れています。信頼済みのプロジェクトはありません。</translation>
    </message>
    <message>
        <source>Whom you trust cannot be saved to {file}: {problem}.</source>
        <translation>信頼の設定を {file} に保存できません: {problem}。</translation>
    </message>
    <message>
        <source>The address for updates is not an https address.</source>
        <translation>更新用のアドレスが https のアドレスではありません。</translation>
    </message>
    <message>
        <source>The place for updates answered with status {status}.</source>
        <translation>更新元の応答のステータスは {status} でした。</translation>
    </message>
    <message>
        <source>The answer is too large to be about a version.</source>
        <translation>応答が大きすぎて、バージョン情報とは考えられません。</translation>
    </message>
    <message>
        <source>The answer does not name a version.</source>
        <translation>応答にバージョンがありません。</translation>
    </message>
    <message>
        <source>Design, preview, check and send webhooks that are personalized with Liquid.</source>
        <translation>Liquid でパーソナライズする Webhook を設計、プレビュー、チェック、送信します。</translation>
    </message>
    <message>
        <source>It has no account and no telemetry, and reaches the network only when you send, record, import, or ask for updates.</source>
        <translation>アカウントもテレメトリもありません。ネットワークに接続するのは、送信、記録、インポート、更新の確認をするときだけです。</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. It stands on:</source>
        <translation>ライセンスは Apache License 2.0 です。次のソフトウェアを使用しています:</translation>
    </message>
    <message>
        <source>About Hook Studio</source>
        <translation>Hook Studio について</translation>
    </message>
    <message>
        <source>Part or licence</source>
        <translation>部品またはライセンス</translation>
    </message>
    <message>
        <source>Parts of Hook Studio</source>
        <translation>Hook Studio の部品</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>部品</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>部品を検索</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Hook Studio {version}</source>
        <translation>Hook Studio {version}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New webhook…</source>
        <translation>新規 Webhook(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;project…</source>
        <translation>新規プロジェクト(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>サンプルプロジェクトを開く</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>すべて保存(&amp;A)</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>ディスクから再読み込み</translation>
    </message>
    <message>
        <source>&amp;Import users…</source>
        <translation>ユーザーのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Copy for Braze…</source>
        <translation>Braze 用にコピー(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Allow-list…</source>
        <translation>許可リスト(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;ecrets…</source>
        <translation>シークレット(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>検索と置換(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>アウトライン(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Project pane</source>
        <translation>プロジェクトペイン(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;review pane</source>
        <translation>プレビューペイン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bottom panel</source>
        <translation>下部パネル(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Coverage in the editor</source>
        <translation>エディターにカバレッジを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the project</source>
        <translation>プロジェクトへ移動</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>コンポーザーへ移動</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>プレビューへ移動</translation>
    </message>
    <message>
        <source>Go to the &amp;matrix</source>
        <translation>マトリックスへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>スナップショットへ移動(&amp;S)</translation>
    </message>
    <message>
        <source>Try hostile &amp;values</source>
        <translation>悪意のある値を試す(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the retry la&amp;b</source>
        <translation>再試行ラボへ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Search or &amp;do anything…</source>
        <translation>検索・操作(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go to webhook…</source>
        <translation>Webhook へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>URL へ移動</translation>
    </message>
    <message>
        <source>Next sample user</source>
        <translation>次のサンプルユーザー</translation>
    </message>
    <message>
        <source>Previous sample user</source>
        <translation>前のサンプルユーザー</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>次の言語</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>前の言語</translation>
    </message>
    <message>
        <source>Choose the &amp;environment…</source>
        <translation>環境を選択(&amp;E)…</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>ライト・ダークの切り替え</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>テスト送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel the send</source>
        <translation>送信をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>問題を修正(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help topics</source>
        <translation>ヘルプトピック(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>更新の確認(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;About Hook Studio</source>
        <translation>Hook Studio について(&amp;A)</translation>
    </message>
    <message>
        <source>A server that lets in only these addresses takes webhooks of that instance and nothing else. The table is of {date}; Braze may add addresses, and what it publishes now counts.</source>
        <translation>これらのアドレスだけを許可するサーバーは、そのインスタンスの Webhook のみを受け付けます。表は {date} 時点のものです。Braze がアドレスを追加することもあり、現在の公開内容が優先されます。</translation>
    </message>
    <message>
        <source>Plain addresses</source>
        <translation>アドレスのみ</translation>
    </message>
    <message>
        <source>CIDR blocks</source>
        <translation>CIDR ブロック</translation>
    </message>
    <message>
        <source>AWS security group (JSON)</source>
        <translation>AWS セキュリティグループ (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} addresses</source>
        <extracomment>Singular: {n:,} address</extracomment>
        <translation>
            <numerusform>{n:,} 個のアドレス</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the allow-list</source>
        <translation>許可リストの保存</translation>
    </message>
    <message>
        <source>Allow-list</source>
        <translation>許可リスト</translation>
    </message>
    <message>
        <source>Instance of Braze</source>
        <translation>Braze のインスタンス</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>すべてのインスタンス</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>インスタンス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Bottom panel</source>
        <translation>下部パネル</translation>
    </message>
    <message>
        <source>Hide the bottom panel</source>
        <translation>下部パネルを隠す</translation>
    </message>
    <message>
        <source>Show the bottom panel</source>
        <translation>下部パネルを表示</translation>
    </message>
    <message>
        <source>Method in Braze: {method} · values of {environment}</source>
        <translation>Braze でのメソッド: {method} · {environment} の値</translation>
    </message>
    <message>
        <source>Method in Braze: {method}</source>
        <translation>Braze でのメソッド: {method}</translation>
    </message>
    <message>
        <source>Copy for Braze · {name}</source>
        <translation>Braze 用にコピー · {name}</translation>
    </message>
    <message>
        <source>Fields of Braze&apos;s composer</source>
        <translation>Braze のコンポーザーのフィールド</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>REST API object</source>
        <translation>REST API オブジェクト</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>{field}をコピー</translation>
    </message>
    <message>
        <source>{field} for Braze</source>
        <translation>Braze 用の{field}</translation>
    </message>
    <message>
        <source>Before this works in Braze</source>
        <translation>Braze で使う前に</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>What Braze would not accept</source>
        <translation>Braze が受け付けない内容</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>● Changed</source>
        <translation>● 変更あり</translation>
    </message>
    <message>
        <source>＋ New</source>
        <translation>＋ 新規</translation>
    </message>
    <message>
        <source>⊘ Not needed</source>
        <translation>⊘ 不要</translation>
    </message>
    <message>
        <source>✕ Unreadable</source>
        <translation>✕ 読み取り不可</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>Accepted {n:,} snapshots</source>
        <extracomment>Singular: Accepted {n:,} snapshot</extracomment>
        <translation>
            <numerusform>{n:,} 件のスナップショットを承認しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて承認</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>The requests are compared with their files.</source>
        <translation>リクエストをファイルと比較しています。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} requests are as the snapshots hold.</source>
        <extracomment>Singular: {n:,} request is as the snapshots hold.</extracomment>
        <translation>
            <numerusform>{n:,} 件のリクエストがスナップショットと一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Snapshots that differ</source>
        <translation>差分のあるスナップショット</translation>
    </message>
    <message>
        <source>Let the snapshot hold what the webhook makes now</source>
        <translation>Webhook の現在の結果をスナップショットにする</translation>
    </message>
    <message>
        <source>Accept every change in the list</source>
        <translation>一覧のすべての変更を承認</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} snapshots differ</source>
        <extracomment>Singular: {n:,} snapshot differs</extracomment>
        <translation>
            <numerusform>{n:,} 件のスナップショットに差分あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings did not end</source>
        <extracomment>Singular: {n:,} rendering did not end</extracomment>
        <translation>
            <numerusform>{n:,} 件のレンダリングが未完了</numerusform>
        </translation>
    </message>
    <message>
        <source>with edits that are not saved</source>
        <translation>未保存の編集を含む</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No snapshots</source>
        <translation>スナップショットなし</translation>
    </message>
    <message>
        <source>With a webhook and a sample user there is something to keep.</source>
        <translation>Webhook とサンプルユーザーがあると、スナップショットを保存できます。</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>スナップショットはまだありません</translation>
    </message>
    <message>
        <source>They keep each request as a file, so that a review shows what an edit does.</source>
        <translation>各リクエストをファイルとして残し、編集の影響をレビューで確認できるようにします。</translation>
    </message>
    <message>
        <source>Take snapshots</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} requests</source>
        <extracomment>Singular: {done:,} of {n:,} request</extracomment>
        <translation>
            <numerusform>リクエスト {n:,} 件中 {done:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>元に戻す(&amp;U): {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>やり直す(&amp;R): {edit}</translation>
    </message>
    <message>
        <source>Other edits followed; undo those first.</source>
        <translation>後にほかの編集があります。先にそれを元に戻してください。</translation>
    </message>
    <message>
        <source>A GET request has no body, so Braze does not send this one.</source>
        <translation>GET リクエストにボディはないため、Braze はこれを送信しません。</translation>
    </message>
    <message>
        <source>Paste URL in languages</source>
        <translation>URL の言語別貼り付け</translation>
    </message>
    <message>
        <source>The pasted URL was split into language tabs: Default, {languages}.</source>
        <translation>貼り付けた URL を言語タブに分けました: 既定、{languages}。</translation>
    </message>
    <message>
        <source>Paste body in languages</source>
        <translation>ボディの言語別貼り付け</translation>
    </message>
    <message>
        <source>The pasted body was split into language tabs: Default, {languages}.</source>
        <translation>貼り付けたボディを言語タブに分けました: 既定、{languages}。</translation>
    </message>
    <message>
        <source>Change the method to {method}</source>
        <translation>メソッドを {method} に変更</translation>
    </message>
    <message>
        <source>Override the URL</source>
        <translation>URL の上書き</translation>
    </message>
    <message>
        <source>Use the default URL</source>
        <translation>既定の URL を使用</translation>
    </message>
    <message>
        <source>Override the body</source>
        <translation>ボディの上書き</translation>
    </message>
    <message>
        <source>Use the default body</source>
        <translation>既定のボディを使用</translation>
    </message>
    <message>
        <source>Add {language}</source>
        <translation>{language} を追加</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language} を削除</translation>
    </message>
    <message>
        <source>{language} is removed.</source>
        <translation>{language} を削除しました。</translation>
    </message>
    <message>
        <source>Turn into raw text</source>
        <translation>生テキストに変換</translation>
    </message>
    <message>
        <source>Turn into a JSON table</source>
        <translation>JSON テーブルに変換</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>URL の編集</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>ボディの編集</translation>
    </message>
    <message>
        <source>It stays a table; change that place first.</source>
        <translation>テーブルのままです。先にその箇所を変更してください。</translation>
    </message>
    <message>
        <source>It stays raw text; change that place first.</source>
        <translation>生テキストのままです。先にその箇所を変更してください。</translation>
    </message>
    <message>
        <source>A webhook is a request that Braze sends for each user: a method, a URL, headers and a body, personalized with Liquid.</source>
        <translation>Webhook は、Braze がユーザーごとに送信するリクエストです。メソッド、URL、ヘッダー、ボディからなり、Liquid でパーソナライズします。</translation>
    </message>
    <message>
        <source>No webhook open</source>
        <translation>Webhook が開かれていません</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新規 Webhook</translation>
    </message>
    <message>
        <source>{keys} renames the webhook and its file.</source>
        <translation>{keys} で Webhook とそのファイルの名前を変更します。</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on the file</source>
        <extracomment>Singular: {n} note on the file</extracomment>
        <translation>
            <numerusform>ファイルに {n} 件の注記</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} に保存済み</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Webhook の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>• Not saved</source>
        <translation>• 未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Copy for Braze</source>
        <translation>Braze 用にコピー</translation>
    </message>
    <message>
        <source>Copy for Braze: the URL, the headers and the body as Braze&apos;s composer takes them, languages merged</source>
        <translation>Braze 用にコピー: URL、ヘッダー、ボディを、言語をまとめて Braze のコンポーザーの形式で</translation>
    </message>
    <message>
        <source>Save this webhook</source>
        <translation>この Webhook を保存</translation>
    </message>
    <message>
        <source>what the body is</source>
        <translation>ボディの種類</translation>
    </message>
    <message>
        <source>who is calling</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>what the answer may be</source>
        <translation>受け入れる応答の種類</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>応答の言語</translation>
    </message>
    <message>
        <source>a key of the receiver</source>
        <translation>受信側のキー</translation>
    </message>
    <message>
        <source>the same for a repeated call</source>
        <translation>再呼び出しでも同じ値</translation>
    </message>
    <message>
        <source>Braze sends its own</source>
        <translation>Braze は独自の値を送信</translation>
    </message>
    <message>
        <source>how the answer may be kept</source>
        <translation>応答のキャッシュ方法</translation>
    </message>
    <message>
        <source>how the receiver should act</source>
        <translation>受信側への動作指定</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>a token from your keyring</source>
        <translation>キーリングのトークン</translation>
    </message>
    <message>
        <source>user:password from your keyring</source>
        <translation>キーリングの user:password</translation>
    </message>
    <message>
        <source>a key from your keyring</source>
        <translation>キーリングのキー</translation>
    </message>
    <message>
        <source>ask again each time</source>
        <translation>毎回問い合わせる</translation>
    </message>
    <message>
        <source>answer before the work is done</source>
        <translation>処理の完了前に応答</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>This header</source>
        <translation>このヘッダー</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Sent; untick to keep it without sending</source>
        <translation>送信されます。チェックを外すと、送信せずに残します</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>{name} is sent</source>
        <translation>{name} は送信されます</translation>
    </message>
    <message>
        <source>{name} is not sent</source>
        <translation>{name} は送信されません</translation>
    </message>
    <message>
        <source>No headers yet. Add one, or paste “Name: value” lines.
Without a Content-Type, Braze guesses one from the body.</source>
        <translation>ヘッダーはまだありません。追加するか、「名前: 値」の行を貼り付けてください。
Content-Type がないと、Braze がボディから推測します。</translation>
    </message>
    <message>
        <source>Headers are the same in every language: Braze does not vary them.</source>
        <translation>ヘッダーはすべての言語で同じです。Braze は言語別にしません。</translation>
    </message>
    <message>
        <source>URL as in Default</source>
        <translation>既定と同じ URL</translation>
    </message>
    <message>
        <source>Own URL for {language}</source>
        <translation>{language} 独自の URL</translation>
    </message>
    <message>
        <source>Give {language} a URL of its own</source>
        <translation>{language} に独自の URL を設定</translation>
    </message>
    <message>
        <source>Drop this URL; {language} then uses the default one</source>
        <translation>この URL を破棄し、{language} でも既定の URL を使う</translation>
    </message>
    <message>
        <source>Override: URL of {language}</source>
        <translation>上書き: {language} の URL</translation>
    </message>
    <message>
        <source>Use Default&apos;s: URL of {language}</source>
        <translation>既定を使用: {language} の URL</translation>
    </message>
    <message>
        <source>Body as in Default</source>
        <translation>既定と同じボディ</translation>
    </message>
    <message>
        <source>Own body for {language}</source>
        <translation>{language} 独自のボディ</translation>
    </message>
    <message>
        <source>Give {language} a body of its own</source>
        <translation>{language} に独自のボディを設定</translation>
    </message>
    <message>
        <source>Drop this body; {language} then uses the default one</source>
        <translation>このボディを破棄し、{language} でも既定のボディを使う</translation>
    </message>
    <message>
        <source>Override: body of {language}</source>
        <translation>上書き: {language} のボディ</translation>
    </message>
    <message>
        <source>Use Default&apos;s: body of {language}</source>
        <translation>既定を使用: {language} のボディ</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Use Default&apos;s</source>
        <translation>既定を使用</translation>
    </message>
    <message>
        <source>No pairs yet: the body is {}.
Add one, or paste a JSON object.</source>
        <translation>ペアはまだなく、ボディは {} です。
追加するか、JSON オブジェクトを貼り付けてください。</translation>
    </message>
    <message>
        <source>JSON it makes</source>
        <translation>生成される JSON</translation>
    </message>
    <message>
        <source>Show the JSON that the pairs make</source>
        <translation>ペアから生成される JSON を表示</translation>
    </message>
    <message>
        <source>JSON that the pairs make</source>
        <translation>ペアから生成される JSON</translation>
    </message>
    <message>
        <source>Language or tag</source>
        <translation>言語またはタグ</translation>
    </message>
    <message>
        <source>Search a language</source>
        <translation>言語を検索</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>No language of that name.</source>
        <translation>その名前の言語はありません。</translation>
    </message>
    <message>
        <source>Preview {language}</source>
        <translation>{language} をプレビュー</translation>
    </message>
    <message>
        <source>Preview {language}, whatever the user&apos;s language</source>
        <translation>ユーザーの言語にかかわらず {language} をプレビュー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>言語の追加</translation>
    </message>
    <message>
        <source>Add a language with its own URL or body</source>
        <translation>独自の URL やボディを持つ言語を追加</translation>
    </message>
    <message>
        <source>For users whose language has no tab of its own</source>
        <translation>言語のタブがないユーザー用</translation>
    </message>
    <message>
        <source>Languages before</source>
        <translation>前の言語</translation>
    </message>
    <message>
        <source>Languages after</source>
        <translation>後の言語</translation>
    </message>
    <message>
        <source>Remove {language} with its own URL and body?</source>
        <translation>{language} を独自の URL とボディごと削除しますか?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Preview this</source>
        <translation>これをプレビュー</translation>
    </message>
    <message>
        <source>The preview shows this one.</source>
        <translation>プレビューに表示中です。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>an object, a list …</source>
        <translation>オブジェクト、リスト …</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>This key is sent as null. Choose another type to give it a value.</source>
        <translation>このキーは null として送信されます。値を入れるには別の型を選択してください。</translation>
    </message>
    <message>
        <source>Whichever it is: 408, 429, any 5xx answer and no answer within 90 s are retried, as Braze does; all else is final.</source>
        <translation>どれを選んでも、Braze と同じく、408、429、すべての 5xx の応答と、90 秒以内に応答がない場合に再試行します。それ以外は確定です。</translation>
    </message>
    <message>
        <source>{policy} The waits are Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>{policy} 待ち時間は Hook Studio が決めたものです。Braze の文書に記載はありません。</translation>
    </message>
    <message>
        <source>As the Standard Webhooks specification suggests.</source>
        <translation>Standard Webhooks 仕様の推奨どおりです。</translation>
    </message>
    <message>
        <source>The wait before each retry, up to 20 of them.</source>
        <translation>再試行ごとの待ち時間 (最大 20 個)。</translation>
    </message>
    <message>
        <source>As Braze does</source>
        <translation>Braze と同じ</translation>
    </message>
    <message>
        <source>Deliver as Braze does</source>
        <translation>Braze と同じ配信</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回のみ</translation>
    </message>
    <message>
        <source>Deliver once</source>
        <translation>1 回のみ配信</translation>
    </message>
    <message>
        <source>Deliver as Standard Webhooks says</source>
        <translation>Standard Webhooks に従って配信</translation>
    </message>
    <message>
        <source>Own schedule</source>
        <translation>独自のスケジュール</translation>
    </message>
    <message>
        <source>Deliver by an own schedule</source>
        <translation>独自のスケジュールで配信</translation>
    </message>
    <message>
        <source>Waits before each retry</source>
        <translation>各再試行までの待ち時間</translation>
    </message>
    <message>
        <source>For receivers that must not see a repeat.</source>
        <translation>繰り返しを受け取ってはならない受信側用です。</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 5m, 2h, 1d</source>
        <translation>カンマ区切りの待ち時間: 10s, 1m, 5m, 2h, 1d</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>✕ Column {column}: {message} The waits before still hold.</source>
        <translation>✕ {column} 列: {message} 以前の待ち時間が有効です。</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file} に保存</translation>
    </message>
    <message>
        <source>{keys} sends this to the receiver on your own machine.</source>
        <translation>{keys} でこれをお使いのマシンのレシーバーに送信します。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Where the request goes. Shift+Enter starts a new line for Liquid.</source>
        <translation>リクエストの送信先。Shift+Enter で Liquid 用に改行します。</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Braze knows these four methods</source>
        <translation>Braze が認識するのはこの 4 つのメソッドです</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} headers</source>
        <extracomment>Singular: Remove {n} header</extracomment>
        <translation>
            <numerusform>{n} 件のヘッダーを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} headers</source>
        <extracomment>Singular: Move {n} header</extracomment>
        <translation>
            <numerusform>{n} 件のヘッダーを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} headers</source>
        <extracomment>Singular: Paste {n} header</extracomment>
        <translation>
            <numerusform>{n} 件のヘッダーを貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pair</source>
        <translation>ペアを削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} pairs</source>
        <extracomment>Singular: Remove {n} pair</extracomment>
        <translation>
            <numerusform>{n} 件のペアを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Move pair</source>
        <translation>ペアを移動</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} pairs</source>
        <extracomment>Singular: Move {n} pair</extracomment>
        <translation>
            <numerusform>{n} 件のペアを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste pair</source>
        <translation>ペアを貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} pairs</source>
        <extracomment>Singular: Paste {n} pair</extracomment>
        <translation>
            <numerusform>{n} 件のペアを貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>ヘッダーを削除</translation>
    </message>
    <message>
        <source>Move header</source>
        <translation>ヘッダーを移動</translation>
    </message>
    <message>
        <source>Paste header</source>
        <translation>ヘッダーを貼り付け</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>ペアを追加</translation>
    </message>
    <message>
        <source>Add a pair (Enter on the last row)</source>
        <translation>ペアを追加 (最後の行で Enter)</translation>
    </message>
    <message>
        <source>Edit pair</source>
        <translation>ペアを編集</translation>
    </message>
    <message>
        <source>The clipboard holds no pairs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>クリップボードにペアがありません。JSON オブジェクトか「name: value」形式の行をコピーしてください。</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Add a header (Enter on the last row)</source>
        <translation>ヘッダーを追加 (最後の行で Enter)</translation>
    </message>
    <message>
        <source>Edit header</source>
        <translation>ヘッダーを編集</translation>
    </message>
    <message>
        <source>The clipboard holds no headers. Copy a JSON object, or lines like “name: value”.</source>
        <translation>クリップボードにヘッダーがありません。JSON オブジェクトか「name: value」形式の行をコピーしてください。</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>{row} を削除</translation>
    </message>
    <message>
        <source>Drag to move (Alt+↑, Alt+↓)</source>
        <translation>ドラッグで移動 (Alt+↑、Alt+↓)</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Webhook の構成</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>ボディの種類</translation>
    </message>
    <message>
        <source>Headers {count}</source>
        <translation>ヘッダー {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sent</source>
        <extracomment>Singular: {n} sent</extracomment>
        <translation>
            <numerusform>送信 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} switched off</source>
        <extracomment>Singular: {n} switched off</extracomment>
        <translation>
            <numerusform>オフ {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON table</source>
        <translation>JSON テーブル</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生テキスト</translation>
    </message>
    <message>
        <source>Send this request with the previewed user</source>
        <translation>プレビュー中のユーザーでこのリクエストを送信</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>応答待ちを停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>{stop_tip}; {seconds} s of at most {limit} s are over</source>
        <translation>{stop_tip}。最大 {limit} 秒のうち {seconds} 秒経過</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>本番に送信</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation>送信をキャンセル</translation>
    </message>
    <message>
        <source>Cancel {seconds} s</source>
        <translation>キャンセル {seconds} 秒</translation>
    </message>
    <message>
        <source>Not sent: the template aborts for this user ({reason}).</source>
        <translation>未送信: このユーザーではテンプレートが中止されます ({reason})。</translation>
    </message>
    <message>
        <source>Not sent: {reason}.</source>
        <translation>未送信: {reason}。</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: {reason}. This is the first of {n} such problems.</source>
        <extracomment>Singular: Not sent: {reason}. This is the first of {n} such problem.</extracomment>
        <translation>
            <numerusform>未送信: {reason}。同様の問題 {n} 件のうち最初のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Braze waits 90 s for the whole answer and follows no redirect.</source>
        <translation>Braze は応答全体を 90 秒待ち、リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Only the ports 80 and 443 are allowed. Hook Studio also sends to this machine, for tests.</source>
        <translation>使えるポートは 80 と 443 だけです。Hook Studio はテスト用に、このマシンにも送信します。</translation>
    </message>
    <message>
        <source>User-Agent is “Braze Sender” and a hash that changes.</source>
        <translation>User-Agent は「Braze Sender」と変化するハッシュです。</translation>
    </message>
    <message>
        <source>Without a Content-Type header Braze guesses one from the body; set it to be sure.</source>
        <translation>Content-Type ヘッダーがないと Braze がボディから推測します。確実にするには設定してください。</translation>
    </message>
    <message>
        <source>Braze keeps its message log for 60 hours.</source>
        <translation>Braze はメッセージログを 60 時間保持します。</translation>
    </message>
    <message>
        <source>{file} and {body_file}</source>
        <translation>{file} と {body_file}</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>each attempt, by a key</comment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>What Braze does with it</source>
        <translation>Braze での扱い</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>署名しない</translation>
    </message>
    <message>
        <source>Edit the waits</source>
        <translation>待ち時間の編集</translation>
    </message>
    <message>
        <source>Name the signing key</source>
        <translation>署名鍵の指定</translation>
    </message>
    <message>
        <source>Each attempt carries webhook-id (the same in every retry), webhook-timestamp and webhook-signature, so that the receiver can check who sent it. Braze does not do this.</source>
        <translation>各試行に webhook-id (再試行でも同じ)、webhook-timestamp、webhook-signature を付け、受信側が送信元を確認できるようにします。Braze にはない機能です。</translation>
    </message>
    <message>
        <source>The key itself is kept in the keyring under this name and never in a file: whsec_ and Base64, as the receiver has it. Where it is missing, it is asked for at the first send.</source>
        <translation>鍵自体はこの名前でキーリングに保管され、ファイルには入りません。受信側と同じ whsec_ と Base64 の形式です。ない場合は最初の送信時に入力を求めます。</translation>
    </message>
    <message>
        <source>Name of the secret that holds the signing key</source>
        <translation>署名鍵を持つシークレットの名前</translation>
    </message>
    <message>
        <source>Sign as Standard Webhooks says</source>
        <translation>Standard Webhooks に従って署名</translation>
    </message>
    <message>
        <source>✕ {problem} The name before still holds.</source>
        <translation>✕ {problem} 以前の名前が有効です。</translation>
    </message>
    <message>
        <source>A secret has a name.</source>
        <translation>シークレットには名前が必要です。</translation>
    </message>
    <message>
        <source>Type {row}</source>
        <translation>{row} の型</translation>
    </message>
    <message>
        <source>An environment has no text to search in.</source>
        <translation>環境には検索できるテキストがありません。</translation>
    </message>
    <message>
        <source>The project has no environment yet.</source>
        <translation>プロジェクトにまだ環境がありません。</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新規環境</translation>
    </message>
    <message>
        <source>Where sample users are imported from, and the secret that holds the key: hookstudio users import --environment, and File › Import users.</source>
        <translation>サンプルユーザーのインポート元と、キーを持つシークレット: hookstudio users import --environment、または「ファイル」›「ユーザーのインポート」。</translation>
    </message>
    <message numerus="yes">
        <source>! {message} (and {n} more)</source>
        <extracomment>Singular: ! {message} (and {n} more)</extracomment>
        <translation>
            <numerusform>! {message} (ほか {n} 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>環境の名前</translation>
    </message>
    <message>
        <source>The picker at the top lists it so; F2 renames it.</source>
        <translation>上部の選択リストに表示される名前です。F2 で変更できます。</translation>
    </message>
    <message>
        <source>Production: mark it everywhere, and ask before each send</source>
        <translation>本番: 全体に目印を付け、送信のたびに確認する</translation>
    </message>
    <message>
        <source>Parts of the environment</source>
        <translation>環境の構成</translation>
    </message>
    <message>
        <source>REST host</source>
        <translation>REST ホスト</translation>
    </message>
    <message>
        <source>US-01, or https://rest.iad-01.braze.com</source>
        <translation>US-01、または https://rest.iad-01.braze.com</translation>
    </message>
    <message>
        <source>Secret with the API key</source>
        <translation>API キーのシークレット</translation>
    </message>
    <message>
        <source>Braze REST API</source>
        <translation>Braze REST API</translation>
    </message>
    <message>
        <source>Edit the REST key</source>
        <translation>REST キーの編集</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>本番に指定</translation>
    </message>
    <message>
        <source>Take the production mark away</source>
        <translation>本番の指定を解除</translation>
    </message>
    <message>
        <source>Edit the REST host</source>
        <translation>REST ホストの編集</translation>
    </message>
    <message>
        <source>Base URLs</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Templates write {{environment.name}}/path. A host written so counts as a fixed one.</source>
        <translation>テンプレートでは {{environment.name}}/path と書きます。こう書いたホストは固定と見なされます。</translation>
    </message>
    <message>
        <source>No base URLs yet. Add one, or paste “name: https://…” lines.</source>
        <translation>ベース URL はまだありません。追加するか、「name: https://…」形式の行を貼り付けてください。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Templates read {{environment.name}}, wherever Liquid stands.</source>
        <translation>テンプレートでは、Liquid を書ける場所ならどこでも {{environment.name}} で読み取れます。</translation>
    </message>
    <message>
        <source>No variables yet. Add one, or paste “name: value” lines.</source>
        <translation>変数はまだありません。追加するか、「name: value」形式の行を貼り付けてください。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>{{secret.name}} takes the secret that is named here; one that is not listed stands for itself. Values stay in the keyring.</source>
        <translation>{{secret.name}} は、ここで指定したシークレットを使います。一覧にないものは同じ名前のものを使います。値はキーリングに残ります。</translation>
    </message>
    <message>
        <source>No secret goes by another name here. Add one, or paste “name: keyring name” lines.</source>
        <translation>別名のシークレットはここにありません。追加するか、「name: キーリングの名前」形式の行を貼り付けてください。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>In templates</source>
        <translation>テンプレート内</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>キーリング内</translation>
    </message>
    <message>
        <source>in templates</source>
        <translation>テンプレート内</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>キーリング内</translation>
    </message>
    <message>
        <source>Two rows are called {name}; rename one of them.</source>
        <translation>{name} という行が 2 つあります。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Environment: {title}</source>
        <translation>環境: {title}</translation>
    </message>
    <message>
        <source>{title}  ·  production</source>
        <translation>{title}  ·  本番</translation>
    </message>
    <message>
        <source>Environment: {title}, production</source>
        <translation>環境: {title}、本番</translation>
    </message>
    <message>
        <source>{title}
Where requests go, and with which secrets</source>
        <translation>{title}
リクエストの送信先と使用するシークレット</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>{title} を編集</translation>
    </message>
    <message>
        <source>{label}  ·  cannot be used</source>
        <translation>{label}  ·  使用不可</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} base URLs</source>
        <extracomment>Singular: Remove {n} base URL</extracomment>
        <translation>
            <numerusform>{n} 件のベース URL を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} base URLs</source>
        <extracomment>Singular: Move {n} base URL</extracomment>
        <translation>
            <numerusform>{n} 件のベース URL を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} base URLs</source>
        <extracomment>Singular: Paste {n} base URL</extracomment>
        <translation>
            <numerusform>{n} 件のベース URL を貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} variables</source>
        <extracomment>Singular: Remove {n} variable</extracomment>
        <translation>
            <numerusform>{n} 件の変数を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} variables</source>
        <extracomment>Singular: Move {n} variable</extracomment>
        <translation>
            <numerusform>{n} 件の変数を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} variables</source>
        <extracomment>Singular: Paste {n} variable</extracomment>
        <translation>
            <numerusform>{n} 件の変数を貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} secrets</source>
        <extracomment>Singular: Remove {n} secret</extracomment>
        <translation>
            <numerusform>{n} 件のシークレットを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} secrets</source>
        <extracomment>Singular: Move {n} secret</extracomment>
        <translation>
            <numerusform>{n} 件のシークレットを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} secrets</source>
        <extracomment>Singular: Paste {n} secret</extracomment>
        <translation>
            <numerusform>{n} 件のシークレットを貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove base URL</source>
        <translation>ベース URL を削除</translation>
    </message>
    <message>
        <source>Move base URL</source>
        <translation>ベース URL を移動</translation>
    </message>
    <message>
        <source>Paste base URL</source>
        <translation>ベース URL を貼り付け</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>変数を削除</translation>
    </message>
    <message>
        <source>Move variable</source>
        <translation>変数を移動</translation>
    </message>
    <message>
        <source>Paste variable</source>
        <translation>変数を貼り付け</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>シークレットを削除</translation>
    </message>
    <message>
        <source>Move secret</source>
        <translation>シークレットを移動</translation>
    </message>
    <message>
        <source>Paste secret</source>
        <translation>シークレットを貼り付け</translation>
    </message>
    <message>
        <source>Add base URL</source>
        <translation>ベース URL を追加</translation>
    </message>
    <message>
        <source>Add a base URL (Enter on the last row)</source>
        <translation>ベース URL を追加 (最後の行で Enter)</translation>
    </message>
    <message>
        <source>Edit base URL</source>
        <translation>ベース URL を編集</translation>
    </message>
    <message>
        <source>The clipboard holds no base URLs. Copy a JSON object, or lines like “name: value”.</source>
        <translation>クリップボードにベース URL がありません。JSON オブジェクトか「name: value」形式の行をコピーしてください。</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Add a variable (Enter on the last row)</source>
        <translation>変数を追加 (最後の行で Enter)</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>変数を編集</translation>
    </message>
    <message>
        <source>The clipboard holds no variables. Copy a JSON object, or lines like “name: value”.</source>
        <translation>クリップボードに変数がありません。JSON オブジェクトか「name: value」形式の行をコピーしてください。</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>シークレットを追加</translation>
    </message>
    <message>
        <source>Add a secret (Enter on the last row)</source>
        <translation>シークレットを追加 (最後の行で Enter)</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>シークレットを編集</translation>
    </message>
    <message>
        <source>The clipboard holds no secrets. Copy a JSON object, or lines like “name: value”.</source>
        <translation>クリップボードにシークレットがありません。JSON オブジェクトか「name: value」形式の行をコピーしてください。</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>{line} 行目: {problem}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>ストレス</translation>
    </message>
    <message>
        <source>Retry lab</source>
        <translation>再試行ラボ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Nothing was sent: {message}</source>
        <translation>何も送信されませんでした: {message}</translation>
    </message>
    <message>
        <source>{name}, sent to {origin}</source>
        <translation>{name} ({origin} へ送信)</translation>
    </message>
    <message>
        <source>This project is not from this studio. It opens and previews as always; until you trust it, nothing is sent from it and no secret is read.</source>
        <translation>このプロジェクトはこの Hook Studio で作成されたものではありません。通常どおり開いてプレビューできますが、信頼するまで何も送信されず、シークレットも読み取られません。</translation>
    </message>
    <message>
        <source>Send to {host}?</source>
        <translation>{host} に送信しますか?</translation>
    </message>
    <message>
        <source>Hosts that a template computes from a user&apos;s data; they never get a secret</source>
        <translation>テンプレートがユーザーのデータから計算するホスト (シークレットは渡されません)</translation>
    </message>
    <message>
        <source>On disk this project now asks for hosts, headers or secrets that you did not trust it with. Until you do, nothing is sent from it.</source>
        <translation>ディスク上のプロジェクトが、信頼した時にはなかったホスト、ヘッダー、シークレットを求めています。信頼するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>{environment} is a production environment: this is a real call.</source>
        <translation>{environment} は本番環境です。実際の呼び出しになります。</translation>
    </message>
    <message>
        <source>Nothing was sent to this host from this project before.</source>
        <translation>このプロジェクトからこのホストへ送信したことはありません。</translation>
    </message>
    <message>
        <source>Its address is {words}, not one of the internet.</source>
        <translation>アドレスは{words}で、インターネットのものではありません。</translation>
    </message>
    <message>
        <source>The proxy {proxy} looks the host up, so its address is checked by name only.</source>
        <translation>プロキシ {proxy} がホストを名前解決するため、アドレスは名前だけで確認されます。</translation>
    </message>
    <message>
        <source>It did not get these secrets before.</source>
        <translation>これらのシークレットを渡したことはありません。</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <extracomment>Singular: and {n:,} more</extracomment>
        <translation>
            <numerusform>ほか {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Your yes is remembered for this project and this host.</source>
        <translation>許可は、このプロジェクトとこのホストについて記憶されます。</translation>
    </message>
    <message>
        <source>Before this is sent</source>
        <translation>送信する前に</translation>
    </message>
    <message>
        <source>{environment} (production)</source>
        <translation>{environment} (本番)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <translation>本番に送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (新規)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Trust this project…</source>
        <translation>このプロジェクトを信頼…</translation>
    </message>
    <message>
        <source>Review the changes…</source>
        <translation>変更を確認…</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no host, header or secret is written in it.</source>
        <translation>自動で送信するものはありません。ホスト、ヘッダー、シークレットは書かれていません。</translation>
    </message>
    <message>
        <source>Trust it only if you know who wrote it, or have read it. You are asked again when it asks for more than this, and before the first send to each host.</source>
        <translation>作成者がわかっているか、内容を読んだ場合にのみ信頼してください。これ以上のものを求められたときと、各ホストへの最初の送信前に、あらためて確認します。</translation>
    </message>
    <message>
        <source>Trust this project</source>
        <translation>このプロジェクトを信頼</translation>
    </message>
    <message>
        <source>Trust {name} with what is new?</source>
        <translation>新しい内容を含めて {name} を信頼しますか?</translation>
    </message>
    <message>
        <source>Trust {name}?</source>
        <translation>{name} を信頼しますか?</translation>
    </message>
    <message>
        <source>What the project asks for</source>
        <translation>プロジェクトが求める内容</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>&amp;Trust the project</source>
        <translation>プロジェクトを信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>Hook Studio Help</source>
        <translation>Hook Studio ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>これらの語を含むトピックはありません。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>ヘルプトピック</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新の確認</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Address of the newer version</source>
        <translation>新しいバージョンのアドレス</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>{address} に問い合わせています…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>“Check now” asks {address} once which version is the newest. Nothing about you, this computer or your projects is sent.</source>
        <translation>「今すぐ確認」は、最新のバージョンを {address} に 1 回問い合わせます。あなた、このコンピューター、プロジェクトについては何も送信されません。</translation>
    </message>
    <message>
        <source>This build names no place where newer versions are published, so there is nothing to ask. Update it the way it was installed: with your system&apos;s package manager, with “pipx upgrade hookstudio” or “uv tool upgrade hookstudio”, or with a newer package from whoever gave you this one.</source>
        <translation>このビルドには新しいバージョンの公開場所が指定されていないため、問い合わせ先がありません。インストール時と同じ方法で更新してください。システムのパッケージマネージャー、「pipx upgrade hookstudio」、「uv tool upgrade hookstudio」、または配布元の新しいパッケージを使います。</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known. {why}</source>
        <translation>新しいバージョンの有無を確認できませんでした。{why}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これは最新のバージョンです。</translation>
    </message>
    <message>
        <source>Version {version} is out. Read about it here:</source>
        <translation>バージョン {version} が公開されています。詳細はこちら:</translation>
    </message>
    <message>
        <source>{seconds:,}&#xa0;s</source>
        <translation>{seconds:,} 秒</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d</source>
        <translation>{days:,} 日</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h</source>
        <translation>{hours:,} 時間</translation>
    </message>
    <message>
        <source>{minutes:,}&#xa0;min</source>
        <translation>{minutes:,} 分</translation>
    </message>
    <message>
        <source>{policy}: {attempt}</source>
        <translation>{policy}: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the simulated attempts</source>
        <translation>シミュレーションした試行のタイムライン</translation>
    </message>
    <message numerus="yes">
        <source>{made:,} of {n:,} runs</source>
        <extracomment>Singular: {made:,} of {n:,} run</extracomment>
        <translation>
            <numerusform>{n:,} 回中 {made:,} 回実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver {policy}</source>
        <translation>{policy} で配信</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {n:,} runs</source>
        <extracomment>Singular: Stopped at {n:,} run</extracomment>
        <translation>
            <numerusform>{n:,} 回で停止しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver&apos;s own language; the last step repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s or :delay=s.</source>
        <translation>レシーバーと同じ書き方で、最後のステップは繰り返されます: 503*2, 429:retry-after=7, 200
ステップは、ステータス、hang、reset のいずれか、続けて *回数、:retry-after=秒 または :delay=秒 です。</translation>
    </message>
    <message>
        <source>Always 503</source>
        <translation>常に 503</translation>
    </message>
    <message>
        <source>Four times 503, then busy, then well</source>
        <translation>503 が 4 回、次に混雑、その後正常</translation>
    </message>
    <message>
        <source>A time-out, then well</source>
        <translation>タイムアウト、その後正常</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>停止したまま</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} runs</source>
        <extracomment>Singular: {n:,} run</extracomment>
        <translation>
            <numerusform>{n:,} 回実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Play in receiver</source>
        <translation>レシーバーで再生</translation>
    </message>
    <message>
        <source>Cancel the runs</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>Script of the answers</source>
        <translation>応答のスクリプト</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Ready scripts for the lab</source>
        <translation>ラボ用の既製スクリプト</translation>
    </message>
    <message>
        <source>Policy A</source>
        <translation>ポリシー A</translation>
    </message>
    <message>
        <source>Policy B</source>
        <translation>ポリシー B</translation>
    </message>
    <message>
        <source>What is simulated</source>
        <translation>シミュレーションの対象</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>シミュレーション中</translation>
    </message>
    <message>
        <source>Let the receiver answer by this script</source>
        <translation>レシーバーをこのスクリプトで応答させる</translation>
    </message>
    <message>
        <source>Draw the chance of the waits anew</source>
        <translation>待ち時間の乱数を引き直す</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>noun</comment>
        <translation>応答</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>1 件のメッセージ</translation>
    </message>
    <message>
        <source>✕ Answers, column {column}: {problem}</source>
        <translation>✕ 応答の {column} 列: {problem}</translation>
    </message>
    <message>
        <source>{webhook} is delivered by this policy now: {title}.</source>
        <translation>{webhook} の配信ポリシーを変更しました: {title}。</translation>
    </message>
    <message>
        <source>Exact times of the attempts</source>
        <translation>試行の正確な時刻</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>再試行終了</translation>
    </message>
    <message>
        <source>delivered after {time}</source>
        <translation>{time}後に配信済み</translation>
    </message>
    <message>
        <source>failed after {time}</source>
        <translation>{time}後に失敗</translation>
    </message>
    <message>
        <source>exhausted after {time}</source>
        <translation>{time}後に再試行終了</translation>
    </message>
    <message>
        <source>retried after {time}</source>
        <translation>{time}後に再試行</translation>
    </message>
    <message>
        <source>{policy}: {outcome}. {attempts}.</source>
        <translation>{policy}: {outcome}。{attempts}。</translation>
    </message>
    <message numerus="yes">
        <source>Attempt {attempt:,} in {n:,} runs: {low} to {high} in 90 %, median {middle}</source>
        <extracomment>Singular: Attempt {attempt:,} in {n:,} run: {low} to {high} in 90 %, median {middle}</extracomment>
        <translation>
            <numerusform>{n:,} 回の実行での試行 {attempt:,}: 90 % が {low}～{high}、中央値 {middle}</numerusform>
        </translation>
    </message>
    <message>
        <source>Once</source>
        <comment>policy: one attempt and no retry</comment>
        <translation>1 回のみ</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>No retry</source>
        <translation>再試行なし</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>the receiver broke the connection</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} at {time}</source>
        <translation>{time} の試行 {attempt:,}</translation>
    </message>
    <message>
        <source>retried after {time}, as asked by {header}</source>
        <translation>{header} の指定により {time}後に再試行</translation>
    </message>
    <message numerus="yes">
        <source>{state}, all {n:,} runs</source>
        <extracomment>Singular: {state}, all {n:,} run</extracomment>
        <translation>
            <numerusform>{state}、全 {n:,} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} {runs:,}</source>
        <translation>{state} {runs:,}</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>noun: the number of the attempt</comment>
        <translation>試行</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>noun: the time until the next attempt</comment>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>次</translation>
    </message>
    <message>
        <source>{part:.0%}</source>
        <translation>{part:.0%}</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Webhook: {policy}</source>
        <translation>Webhook: {policy}</translation>
    </message>
    <message>
        <source>The webhook has this policy.</source>
        <translation>Webhook のポリシーです。</translation>
    </message>
    <message>
        <source>Use this policy for {webhook}</source>
        <translation>{webhook} でこのポリシーを使う</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>policy: own waits</comment>
        <translation>独自</translation>
    </message>
    <message>
        <source>{policy}: waits</source>
        <translation>{policy}: 待ち時間</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>verb</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>{policy}: use it for the webhook</source>
        <translation>{policy}: Webhook で使用</translation>
    </message>
    <message>
        <source>None</source>
        <comment>policy: none to compare with</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Waits with commas between: 10s, 1m, 2h</source>
        <translation>カンマ区切りの待ち時間: 10s, 1m, 2h</translation>
    </message>
    <message>
        <source>✕ Waits, column {column}: {problem}</source>
        <translation>✕ 待ち時間の {column} 列: {problem}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines the same</source>
        <extracomment>Singular: {n:,} line the same</extracomment>
        <translation>
            <numerusform>同じ内容 {n:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>added {line}</source>
        <translation>追加: {line}</translation>
    </message>
    <message>
        <source>removed {line}</source>
        <translation>削除: {line}</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>What differs, by value</source>
        <translation>値ごとの差分</translation>
    </message>
    <message>
        <source>What differs, line by line</source>
        <translation>行ごとの差分</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差分なし</translation>
    </message>
    <message>
        <source>A receiver could not tell the two apart.</source>
        <translation>受信側には両者の区別がつきません。</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>値ごと</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>行ごと</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} cells</source>
        <extracomment>Singular: {done:,} of {n:,} cell</extracomment>
        <translation>
            <numerusform>セル {n:,} 個中 {done:,} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark in the editor what no sample user reaches</source>
        <translation>サンプルユーザーが到達しない箇所をエディターに表示</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Show only the users with a problem</source>
        <translation>問題のあるユーザーだけを表示</translation>
    </message>
    <message>
        <source>Webhooks in the matrix</source>
        <translation>マトリックスの Webhook</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>No sample users</source>
        <translation>サンプルユーザーなし</translation>
    </message>
    <message>
        <source>Make one to see what it would get.</source>
        <translation>作成すると、そのユーザーに届く内容を確認できます。</translation>
    </message>
    <message>
        <source>This webhook</source>
        <translation>この Webhook</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>すべての Webhook</translation>
    </message>
    <message>
        <source>Stopped: {progress}</source>
        <translation>停止: {progress}</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Webhook なし</translation>
    </message>
    <message>
        <source>Open or make one to see what it sends.</source>
        <translation>開くか作成すると、送信内容を確認できます。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Every rendering in this matrix is fine.</source>
        <translation>このマトリックスのレンダリングはすべて正常です。</translation>
    </message>
    <message>
        <source>Matrix of sample users and languages</source>
        <translation>サンプルユーザーと言語のマトリックス</translation>
    </message>
    <message>
        <source>Open this rendering</source>
        <translation>このレンダリングを開く</translation>
    </message>
    <message>
        <source>Compare with what the preview shows</source>
        <translation>プレビューの表示内容と比較</translation>
    </message>
    <message>
        <source>Compare this user with the preview&apos;s</source>
        <translation>このユーザーをプレビューのユーザーと比較</translation>
    </message>
    <message>
        <source>Sample users</source>
        <translation>サンプルユーザー</translation>
    </message>
    <message numerus="yes">
        <source>Seen with {n:,} sample users in every language.</source>
        <extracomment>Singular: Seen with {n:,} sample user in every language.</extracomment>
        <translation>
            <numerusform>{n:,} 人のサンプルユーザーとすべての言語で確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}  ·  {where}, line {line}</source>
        <translation>{tag}  ·  {where}、{line} 行目</translation>
    </message>
    <message>
        <source>No branches</source>
        <translation>分岐なし</translation>
    </message>
    <message>
        <source>past {tag}  ·  {where}, line {line}</source>
        <translation>{tag} に入らない場合  ·  {where}、{line} 行目</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} branches reached</source>
        <extracomment>Singular: All {n:,} branch reached</extracomment>
        <translation>
            <numerusform>全 {n:,} 分岐に到達</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missed:,} of {n:,} branches not reached</source>
        <extracomment>Singular: {missed:,} of {n:,} branch not reached</extracomment>
        <translation>
            <numerusform>{n:,} 分岐中 {missed:,} 分岐に未到達</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>Singular: and {n} more</extracomment>
        <translation>
            <numerusform>ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Default used</source>
        <translation>既定値を使用</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>空の値</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Invalid JSON</source>
        <translation>無効な JSON</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fine</source>
        <extracomment>Singular: {n:,} fine</extracomment>
        <translation>
            <numerusform>正常 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} would break</source>
        <extracomment>Singular: {n:,} would break</extracomment>
        <translation>
            <numerusform>エラー {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} aborted</source>
        <extracomment>Singular: {n:,} aborted</extracomment>
        <translation>
            <numerusform>中止 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need a look</source>
        <extracomment>Singular: {n:,} needs a look</extracomment>
        <translation>
            <numerusform>要確認 {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} · {variant} (the user&apos;s own language)</source>
        <translation>{user} · {variant} (ユーザー自身の言語)</translation>
    </message>
    <message>
        <source>{state}, updating</source>
        <translation>{state}、更新中</translation>
    </message>
    <message>
        <source>Not rendered yet</source>
        <translation>未レンダリング</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Any webhook</source>
        <translation>すべての Webhook</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet…</source>
        <translation>表計算用の CSV…</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write the lines that the filter lets through to a file</source>
        <translation>フィルターを通った行をファイルに書き出す</translation>
    </message>
    <message>
        <source>View of the activity</source>
        <translation>アクティビティの表示</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>アクティビティログを検索</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>noun: the lines</comment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>{time} {webhook} for {user}: {result}</source>
        <translation>{time} {user} への {webhook}: {result}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message numerus="yes">
        <source>the newest {n:,} lines</source>
        <extracomment>Singular: the newest {n:,} line</extracomment>
        <translation>
            <numerusform>最新の {n:,} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} webhooks</source>
        <extracomment>Singular: {n:,} webhook</extracomment>
        <translation>
            <numerusform>{n:,} 件の Webhook</numerusform>
        </translation>
    </message>
    <message>
        <source>No line has all that the filter asks for.</source>
        <translation>フィルターの条件をすべて満たす行はありません。</translation>
    </message>
    <message>
        <source>The activity log cannot be read</source>
        <translation>アクティビティログを読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Every attempt is kept here, with what was wrong. {sends}</source>
        <translation>すべての試行が、問題点とともにここに残ります。{sends}</translation>
    </message>
    <message>
        <source>{keys} sends a test.</source>
        <translation>{keys} でテスト送信します。</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>アクティビティログ</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>配信を表示</translation>
    </message>
    <message>
        <source>Counters of each webhook</source>
        <translation>Webhook 別のカウンター</translation>
    </message>
    <message>
        <source>The request is no longer kept: finished ones are emptied after 30 days.</source>
        <translation>リクエストはもう保存されていません。完了したものは 30 日後に消去されます。</translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation>応答なし: {reason}</translation>
    </message>
    <message>
        <source>Attempt {number:,}</source>
        <translation>試行 {number:,}</translation>
    </message>
    <message>
        <source>Parts of the attempt</source>
        <translation>試行の構成</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Headers {count:,}</source>
        <translation>ヘッダー {count:,}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>応答がここに表示されます。</translation>
    </message>
    <message>
        <source>The answer is no longer kept</source>
        <translation>応答はもう保存されていません</translation>
    </message>
    <message>
        <source>Finished ones are emptied after 30 days.</source>
        <translation>完了したものは 30 日後に消去されます。</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>レスポンスのボディ</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>レスポンスのヘッダー</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>送信したリクエスト</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>No attempt was made</source>
        <translation>試行されていません</translation>
    </message>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}: {choice}</translation>
    </message>
    <message>
        <source>Messages with at least one attempt</source>
        <translation>1 回以上試行されたメッセージ</translation>
    </message>
    <message>
        <source>Messages that were answered with 200 to 299</source>
        <translation>200～299 の応答があったメッセージ</translation>
    </message>
    <message>
        <source>Messages that ended without being received</source>
        <translation>受信されずに終わったメッセージ</translation>
    </message>
    <message>
        <source>Attempts after the first</source>
        <translation>2 回目以降の試行</translation>
    </message>
    <message>
        <source>Messages whose template aborted</source>
        <translation>テンプレートが中止したメッセージ</translation>
    </message>
    <message>
        <source>Messages that may still be sent</source>
        <translation>今後送信される可能性のあるメッセージ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>adjective: still to be sent</comment>
        <translation>未完了</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries?</source>
        <extracomment>Singular: Delete {n:,} delivery?</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信を削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} deliveries</source>
        <extracomment>Singular: Delete {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests, answers and lines of the activity log go with them, for good.</source>
        <translation>リクエスト、応答、アクティビティログの行も完全に削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} curl commands copied; secrets are named, not filled in.</source>
        <extracomment>Singular: {n:,} curl command copied; secrets are named, not filled in.</extracomment>
        <translation>
            <numerusform>{n:,} 件の curl コマンドをコピーしました。シークレットは値ではなく名前で入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Edit and resend…</source>
        <translation>編集して再送信…</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Open the webhook</source>
        <translation>Webhook を開く</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries?</source>
        <extracomment>Singular: Cancel {n:,} delivery?</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信をキャンセルしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel {n:,} deliveries</source>
        <extracomment>Singular: Cancel {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信をキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent for them. They stay in the list and can be resent.</source>
        <translation>これ以上送信されません。一覧には残り、再送信できます。</translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries?</source>
        <extracomment>Singular: Resend {n:,} delivery?</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信を再送信しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend {n:,} deliveries</source>
        <extracomment>Singular: Resend {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信を再送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is queued anew as it was sent, linked to the old delivery.</source>
        <translation>それぞれ送信時の内容で新たにキューに入り、元の配信に関連付けられます。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries deleted.</source>
        <extracomment>Singular: {n:,} delivery deleted.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {most:,} of them.</source>
        <translation>そのうち最初の {most:,} 件。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>{webhook} → {user}</source>
        <translation>{webhook} → {user}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries selected</source>
        <extracomment>Singular: {n:,} delivery selected</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>The actions above are for all of them, where they apply.</source>
        <translation>上の操作は、該当するものすべてに適用されます。</translation>
    </message>
    <message>
        <source>Resend of {delivery}</source>
        <translation>{delivery} の再送信</translation>
    </message>
    <message>
        <source>Show the delivery {delivery}, resent here</source>
        <translation>再送信元の配信 {delivery} を表示</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation>送信トレイを読み取れません</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>送信を再開</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>すべての送信を一時停止</translation>
    </message>
    <message>
        <source>Resume sending, for every program that shares the outbox</source>
        <translation>この送信トレイを共有するすべてのプログラムの送信を再開</translation>
    </message>
    <message>
        <source>Pause all sending, for every program that shares the outbox</source>
        <translation>この送信トレイを共有するすべてのプログラムの送信を一時停止</translation>
    </message>
    <message>
        <source>Reading the outbox</source>
        <translation>送信トレイを読み取り中</translation>
    </message>
    <message>
        <source>No delivery has all that the filter asks for.</source>
        <translation>フィルターの条件をすべて満たす配信はありません。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>There are deliveries of other projects.</source>
        <translation>ほかのプロジェクトの配信があります。</translation>
    </message>
    <message>
        <source>What you send is kept here, with every attempt and every answer.</source>
        <translation>送信したものが、すべての試行と応答とともにここに残ります。</translation>
    </message>
    <message>
        <source>Nothing was sent from here</source>
        <translation>ここから送信したものはありません</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Stored, and sent as soon as it is due.</source>
        <translation>保存済みで、予定時刻になりしだい送信されます。</translation>
    </message>
    <message>
        <source>An attempt is under way.</source>
        <translation>試行を実行中です。</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again when it is due.</source>
        <translation>最後の試行が失敗しました。予定時刻に再試行します。</translation>
    </message>
    <message>
        <source>Needs you before it can be sent. No attempt is used up meanwhile.</source>
        <translation>送信には対応が必要です。その間、試行回数は消費されません。</translation>
    </message>
    <message>
        <source>The receiver answered with a status of 200 to 299.</source>
        <translation>受信側が 200～299 のステータスで応答しました。</translation>
    </message>
    <message>
        <source>This failure is not retried.</source>
        <translation>この失敗は再試行されません。</translation>
    </message>
    <message>
        <source>The last attempt that the policy allows has failed.</source>
        <translation>ポリシーで許される最後の試行が失敗しました。</translation>
    </message>
    <message>
        <source>Cancelled by you; nothing more is sent.</source>
        <translation>あなたがキャンセルしました。これ以上送信されません。</translation>
    </message>
    <message>
        <source>The template aborted the message, so nothing was sent.</source>
        <translation>テンプレートがメッセージを中止したため、何も送信されていません。</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>ホストなし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>HTTP でない</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Will be retried</source>
        <translation>再試行予定</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries</source>
        <extracomment>Singular: {n:,} delivery</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>Singular: {n:,} line</extracomment>
        <translation>
            <numerusform>{n:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{attempts:,} of {most:,}</source>
        <translation>{attempts:,} / {most:,}</translation>
    </message>
    <message>
        <source>attempt {attempt:,} of {most:,}</source>
        <translation>試行 {attempt:,} / {most:,}</translation>
    </message>
    <message>
        <source>{hours:,}&#xa0;h {minutes:,}&#xa0;min</source>
        <translation>{hours:,} 時間 {minutes:,} 分</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}, asked for by {header}.</source>
        <translation>{header} の指定により {time}に再試行 {retry:,} / {retries:,}。</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>再試行終了</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in&#xa0;{time}</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <source>{days:,}&#xa0;d {clock}</source>
        <translation>{days:,} 日 {clock}</translation>
    </message>
    <message>
        <source>Retry {retry:,} of {retries:,} at {time}.</source>
        <translation>{time}に再試行 {retry:,} / {retries:,}。</translation>
    </message>
    <message>
        <source>{webhook} for {user}</source>
        <translation>{user} への {webhook}</translation>
    </message>
    <message>
        <source>queued {time}</source>
        <translation>キュー登録 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} queued</source>
        <extracomment>Singular: {n:,} queued</extracomment>
        <translation>
            <numerusform>キュー {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sending</source>
        <extracomment>Singular: {n:,} sending</extracomment>
        <translation>
            <numerusform>送信中 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} waiting</source>
        <extracomment>Singular: {n:,} waiting</extracomment>
        <translation>
            <numerusform>待機中 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} blocked</source>
        <extracomment>Singular: {n:,} blocked</extracomment>
        <translation>
            <numerusform>ブロック中 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} delivered</source>
        <extracomment>Singular: {n:,} delivered</extracomment>
        <translation>
            <numerusform>配信済み {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <extracomment>Singular: {n:,} failed</extracomment>
        <translation>
            <numerusform>失敗 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exhausted</source>
        <extracomment>Singular: {n:,} exhausted</extracomment>
        <translation>
            <numerusform>再試行終了 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cancelled</source>
        <extracomment>Singular: {n:,} cancelled</extracomment>
        <translation>
            <numerusform>キャンセル {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} expired</source>
        <extracomment>Singular: {n:,} expired</extracomment>
        <translation>
            <numerusform>期限切れ {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>次の試行 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now.</extracomment>
        <translation>
            <numerusform>{deliveries}のうち {n:,} 件をすぐに送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are cancelled.</source>
        <extracomment>Singular: {n:,} of {deliveries} is cancelled.</extracomment>
        <translation>
            <numerusform>{deliveries}のうち {n:,} 件をキャンセルしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are queued anew.</source>
        <extracomment>Singular: {n:,} of {deliveries} is queued anew.</extracomment>
        <translation>
            <numerusform>{deliveries}のうち {n:,} 件を新たにキューに入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now.</source>
        <extracomment>Singular: {n:,} delivery is due now.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信をすぐに送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} delivery is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信は、送信の再開後すぐに送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of {deliveries} are due now, and sent when sending is resumed.</source>
        <extracomment>Singular: {n:,} of {deliveries} is due now, and sent when sending is resumed.</extracomment>
        <translation>
            <numerusform>{deliveries}のうち {n:,} 件は、送信の再開後すぐに送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are cancelled.</source>
        <extracomment>Singular: {n:,} delivery is cancelled.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信をキャンセルしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries are queued anew.</source>
        <extracomment>Singular: {n:,} delivery is queued anew.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信を新たにキューに入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines written to {file}.</source>
        <extracomment>Singular: {n:,} line written to {file}.</extracomment>
        <translation>
            <numerusform>{n:,} 行を {file} に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped after {n:,} lines; no file was changed.</source>
        <extracomment>Singular: The export was stopped after {n:,} line; no file was changed.</extracomment>
        <translation>
            <numerusform>{n:,} 行でエクスポートを停止しました。ファイルは変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>エクスポートを停止</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>アクティビティログのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {n:,} lines written</source>
        <extracomment>Singular: Exporting: {n:,} line written</extracomment>
        <translation>
            <numerusform>エクスポート中: {n:,} 行を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Search deliveries</source>
        <translation>配信を検索</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>フィルター: {choices}</translation>
    </message>
    <message>
        <source>Filter: nothing chosen</source>
        <translation>フィルター: 選択なし</translation>
    </message>
    <message>
        <source>Filter {count:,}</source>
        <translation>フィルター {count:,}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have ended: {counts}.</source>
        <extracomment>Singular: {n:,} delivery has ended: {counts}.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信が終了しました: {counts}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries have expired. They were due more than 24 hours ago, so nothing is sent by itself.</source>
        <extracomment>Singular: {n:,} delivery has expired. It was due more than 24 hours ago, so nothing is sent by itself.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信が期限切れです。予定から 24 時間以上過ぎたため、自動では送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; they go on at the next start.</source>
        <extracomment>Singular: {n:,} delivery waits; it goes on at the next start.</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信が待機中です。次回の起動時に続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered: {title}.</source>
        <translation>配信済み: {title}。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} given up</source>
        <extracomment>Singular: {n:,} given up</extracomment>
        <translation>
            <numerusform>打ち切り {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} held back</source>
        <extracomment>Singular: {n:,} held back</extracomment>
        <translation>
            <numerusform>保留 {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered by retry {retry:,}: {title}.</source>
        <translation>再試行 {retry:,} 回目で配信済み: {title}。</translation>
    </message>
    <message>
        <source>Failed: {title}. {message}</source>
        <translation>失敗: {title}。{message}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after {n:,} retries: {title}. {message}</source>
        <extracomment>Singular: Given up after {n:,} retry: {title}. {message}</extracomment>
        <translation>
            <numerusform>{n:,} 回の再試行後に打ち切り: {title}。{message}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: {title}. {reason}</source>
        <translation>保留: {title}。{reason}</translation>
    </message>
    <message>
        <source>All sending is paused: nothing leaves the outbox until you resume it.</source>
        <translation>すべての送信が一時停止中です。再開するまで送信トレイから何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing is sent: {problem}</source>
        <translation>何も送信されません: {problem}</translation>
    </message>
    <message>
        <source>{why} Nothing can be sent until this is solved; everything else works.</source>
        <translation>{why} 解決するまで送信できません。ほかの機能は使えます。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>期間指定…</translation>
    </message>
    <message>
        <source>Lines between two times</source>
        <translation>2 つの時刻の間の行</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}, as {header} asked</source>
        <translation>次: 試行 {attempt:,} / {most:,}、{wait}、{time} ({header} の指定)</translation>
    </message>
    <message>
        <source>Next: attempt {attempt:,} of {most:,}, {wait}, {time}</source>
        <translation>次: 試行 {attempt:,} / {most:,}、{wait}、{time}</translation>
    </message>
    <message>
        <source>Attempt {attempt:,} of {most:,}</source>
        <translation>試行 {attempt:,} / {most:,}</translation>
    </message>
    <message>
        <source>Nothing was sent for this delivery.</source>
        <translation>この配信では何も送信されていません。</translation>
    </message>
    <message>
        <source>came after the delivery had ended, so it does not count</source>
        <translation>配信の終了後に届いたため、数に入りません</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>所要 {time}</translation>
    </message>
    <message>
        <source>after {time}: {attempt}</source>
        <translation>{time}後: {attempt}</translation>
    </message>
    <message>
        <source>Timeline of the attempts</source>
        <translation>試行のタイムライン</translation>
    </message>
    <message>
        <source>No attempt was made.</source>
        <translation>試行されていません。</translation>
    </message>
    <message>
        <source>No blocks, content blocks or connected content here.</source>
        <translation>ブロック、Content Block、Connected Content はありません。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line} 行目</translation>
    </message>
    <message>
        <source>Content block {name}</source>
        <translation>Content Block {name}</translation>
    </message>
    <message>
        <source>{field}, line {line}</source>
        <translation>{field}、{line} 行目</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>行 {row}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Use no environment</source>
        <translation>環境を使用しない</translation>
    </message>
    <message>
        <source>Content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} を使用</translation>
    </message>
    <message>
        <source>{menu}, hidden</source>
        <translation>{menu}、非表示</translation>
    </message>
    <message>
        <source>{menu}, shown</source>
        <translation>{menu}、表示中</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Search actions, webhooks, users and settings</source>
        <translation>操作、Webhook、ユーザー、設定を検索</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>検索・操作</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>the list of what was found</comment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the answer of a host</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Write a stub</source>
        <translation>スタブを作成</translation>
    </message>
    <message>
        <source>Record the answer to {call}</source>
        <translation>{call} の応答を記録</translation>
    </message>
    <message>
        <source>Write a stub for {call}</source>
        <translation>{call} のスタブを作成</translation>
    </message>
    <message>
        <source>Cancel asking {call}</source>
        <translation>{call} への問い合わせをキャンセル</translation>
    </message>
    <message>
        <source>How to answer {call}</source>
        <translation>{call} への応答方法</translation>
    </message>
    <message>
        <source>Ask the host once, now, and keep its answer in the project</source>
        <translation>ホストに今すぐ 1 回問い合わせ、応答をプロジェクトに保存</translation>
    </message>
    <message>
        <source>Add an answer with an empty JSON object, and open it</source>
        <translation>空の JSON オブジェクトの応答を追加して開く</translation>
    </message>
    <message>
        <source>Stop asking (Esc)</source>
        <translation>問い合わせを停止 (Esc)</translation>
    </message>
    <message>
        <source>Give the answer as it was recorded, or simulate trouble</source>
        <translation>記録どおりに応答するか、障害をシミュレーションする</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>応答を開く</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>記録し直す</translation>
    </message>
    <message numerus="yes">
        <source>Made {n} times</source>
        <extracomment>Singular: Made {n} time</extracomment>
        <translation>
            <numerusform>呼び出し {n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>With the credential {credential}</source>
        <translation>認証情報 {credential} を使用</translation>
    </message>
    <message>
        <source>Answered by {recording}</source>
        <translation>{recording} で応答</translation>
    </message>
    <message>
        <source>Asking the host</source>
        <translation>ホストに問い合わせ中</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} に問い合わせ中…</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON でない</translation>
    </message>
    <message>
        <source>Connected content · {counts}</source>
        <translation>Connected Content · {counts}</translation>
    </message>
    <message numerus="yes">
        <source>Simulated: {how}, asked {n} times · {recording}</source>
        <extracomment>Singular: Simulated: {how}, asked {n} time · {recording}</extracomment>
        <translation>
            <numerusform>シミュレーション: {how}、問い合わせ {n} 回 · {recording}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording}: too late or too large for Braze, asked {n} times</source>
        <extracomment>Singular: {recording}: too late or too large for Braze, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording}: Braze には遅すぎるか大きすぎます、問い合わせ {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recording} answers {status}, asked {n} times</source>
        <extracomment>Singular: {recording} answers {status}, asked {n} time</extracomment>
        <translation>
            <numerusform>{recording} の応答 {status}、問い合わせ {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>Singular: {n} call</extracomment>
        <translation>
            <numerusform>呼び出し {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated: {how} · {recording}</source>
        <translation>シミュレーション: {how} · {recording}</translation>
    </message>
    <message>
        <source>{recording}: too late or too large for Braze</source>
        <translation>{recording}: Braze には遅すぎるか大きすぎます</translation>
    </message>
    <message>
        <source>{recording} answers {status}</source>
        <translation>{recording} の応答 {status}</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a recording</source>
        <extracomment>Singular: {n} without a recording</extracomment>
        <translation>
            <numerusform>記録なし {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} simulated</source>
        <extracomment>Singular: {n} simulated</extracomment>
        <translation>
            <numerusform>シミュレーション {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>記録なし</translation>
    </message>
    <message numerus="yes">
        <source>… and {n:,} more calls</source>
        <extracomment>Singular: … and {n:,} more call</extracomment>
        <translation>
            <numerusform>… ほか呼び出し {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the calls</source>
        <translation>呼び出しを隠す</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>呼び出しを表示</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>ユーザーなし</translation>
    </message>
    <message>
        <source>This webhook reads no attributes.
All of them are one tab further.</source>
        <translation>この Webhook が読む属性はありません。
隣のタブにすべての属性があります。</translation>
    </message>
    <message>
        <source>Attributes to try</source>
        <translation>試す属性</translation>
    </message>
    <message>
        <source>Save as user</source>
        <translation>ユーザーとして保存</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to file</source>
        <translation>ファイルに戻す</translation>
    </message>
    <message>
        <source>Keep this as a new sample user with a file of its own</source>
        <translation>新しいサンプルユーザーとして独自のファイルに保存</translation>
    </message>
    <message>
        <source>Preview the sample user as it is in the file</source>
        <translation>ファイルの内容でサンプルユーザーをプレビュー</translation>
    </message>
    <message>
        <source>Reset all changed attributes</source>
        <translation>変更した属性をすべてリセット</translation>
    </message>
    <message>
        <source>All attributes as in the file again</source>
        <translation>すべての属性をファイルの内容に戻す</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>Singular: {n} changed</extracomment>
        <translation>
            <numerusform>変更 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes of the custom user</source>
        <translation>カスタムユーザーの属性</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>The preview shows the last valid data.</source>
        <translation>プレビューは最後の有効なデータを表示しています。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>{line} 行 {column} 列: {message}</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>ここで読まれる属性</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} を追加</translation>
    </message>
    <message>
        <source>Follow user → {language}</source>
        <translation>ユーザーに従う → {language}</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is {language} ({tag}).</source>
        <translation>{chosen}: ユーザーの言語は {language} ({tag}) です。</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>プレビューの言語</translation>
    </message>
    <message>
        <source>Follow user → Default</source>
        <translation>ユーザーに従う → 既定</translation>
    </message>
    <message>
        <source>{chosen}: the preview shows it whatever the user&apos;s language.</source>
        <translation>{chosen}: ユーザーの言語にかかわらず表示します。</translation>
    </message>
    <message>
        <source>{chosen}: the user&apos;s language is not set.</source>
        <translation>{chosen}: ユーザーの言語は未設定です。</translation>
    </message>
    <message>
        <source>{language}: not here → Default</source>
        <translation>{language}: ここにはなし → 既定</translation>
    </message>
    <message>
        <source>the user&apos;s data</source>
        <translation>ユーザーのデータ</translation>
    </message>
    <message>
        <source>the default was used</source>
        <translation>既定値を使用</translation>
    </message>
    <message>
        <source>empty, and no default</source>
        <translation>空で既定値なし</translation>
    </message>
    <message>
        <source>connected content</source>
        <translation>Connected Content</translation>
    </message>
    <message>
        <source>filled in on sending</source>
        <translation>送信時に入る値</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>マークの凡例</translation>
    </message>
    <message>
        <source>From {names}</source>
        <translation>{names} から</translation>
    </message>
    <message>
        <source>From {names}, in the content block {block}</source>
        <translation>{names} から (Content Block {block} 内)</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>環境から</translation>
    </message>
    <message>
        <source>From connected content</source>
        <translation>Connected Content から</translation>
    </message>
    <message>
        <source>A default was used</source>
        <translation>既定値を使用しました</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used</source>
        <translation>{names} が空のため、既定値を使用しました</translation>
    </message>
    <message>
        <source>{names} is empty, in the content block {block}</source>
        <translation>{names} が空です (Content Block {block} 内)</translation>
    </message>
    <message>
        <source>{names} is empty; its default was used, in the content block {block}</source>
        <translation>{names} が空のため、既定値を使用しました (Content Block {block} 内)</translation>
    </message>
    <message>
        <source>The value of the secret {names} is filled in when this is sent.</source>
        <translation>シークレット {names} の値は送信時に入ります。</translation>
    </message>
    <message>
        <source>no external id</source>
        <translation>外部 ID なし</translation>
    </message>
    <message>
        <source>Matrix of all users and languages</source>
        <translation>全ユーザーと全言語のマトリックス</translation>
    </message>
    <message>
        <source>What every user would get in every language</source>
        <translation>すべてのユーザーに各言語で届く内容</translation>
    </message>
    <message>
        <source>Open or make a webhook in the project to see what it sends.</source>
        <translation>送信内容を見るには、プロジェクトで Webhook を開くか作成してください。</translation>
    </message>
    <message>
        <source>The problems are being looked for again; try once more.</source>
        <translation>問題を再検出しています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>What the marks in the preview mean</source>
        <translation>プレビューのマークの意味</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>プレビューなし</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>{name} のプレビュー</translation>
    </message>
    <message>
        <source>Nothing to preview</source>
        <translation>プレビューする内容がありません</translation>
    </message>
    <message>
        <source>✕ Not rendered: {message}</source>
        <translation>✕ レンダリング不可: {message}</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>{detail}: {message}, fix: {fix}</source>
        <translation>{detail}: {message}、修正: {fix}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>ルール {rule}</translation>
    </message>
    <message>
        <source>Record or write a stub</source>
        <translation>記録するかスタブを作成</translation>
    </message>
    <message>
        <source>Rule {rule}; silence this one with {comment}</source>
        <translation>ルール {rule}。{comment} で抑制できます</translation>
    </message>
    <message>
        <source>{field}, line {line}, column {column}</source>
        <translation>{field}、{line} 行 {column} 列</translation>
    </message>
    <message>
        <source>{field}, column {column}</source>
        <translation>{field}、{column} 列</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>{line} 行 {column} 列</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation>ヘッダー {name}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>{column} 列</translation>
    </message>
    <message>
        <source>Body, {key}</source>
        <translation>ボディ、{key}</translation>
    </message>
    <message>
        <source>Body, row {row}</source>
        <translation>ボディ、行 {row}</translation>
    </message>
    <message>
        <source>These problems have no automatic fix.</source>
        <translation>これらの問題に自動修正はありません。</translation>
    </message>
    <message>
        <source>There are no problems to fix.</source>
        <translation>修正する問題はありません。</translation>
    </message>
    <message>
        <source>This problem has no automatic fix.</source>
        <translation>この問題に自動修正はありません。</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>次の問題へ移動</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are listed</source>
        <extracomment>Singular: the first {n} is listed</extracomment>
        <translation>
            <numerusform>最初の {n} 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>問題を隠す</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>{amount}&#xa0;MiB</source>
        <translation>{amount} MiB</translation>
    </message>
    <message>
        <source>{amount}&#xa0;s</source>
        <translation>{amount} 秒</translation>
    </message>
    <message>
        <source>{amount}&#xa0;B</source>
        <translation>{amount} B</translation>
    </message>
    <message>
        <source>{amount}&#xa0;KiB</source>
        <translation>{amount} KiB</translation>
    </message>
    <message>
        <source>{amount}&#xa0;ms</source>
        <translation>{amount} ミリ秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;s ago</source>
        <extracomment>Singular: {n:,} s ago</extracomment>
        <translation>
            <numerusform>{n:,} 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,}&#xa0;min ago</source>
        <extracomment>Singular: {n:,} min ago</extracomment>
        <translation>
            <numerusform>{n:,} 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was recorded.</source>
        <translation>問い合わせも記録も行われませんでした。</translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own; nothing was recorded.</source>
        <translation>Hook Studio 自体のエラーが発生したため、何も記録されませんでした。</translation>
    </message>
    <message>
        <source>Record the answer again</source>
        <translation>応答を記録し直す</translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation>キャンセルしました。何も記録されていません。</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>応答を記録</translation>
    </message>
    <message>
        <source>Loopback: for testing, not for Braze</source>
        <translation>ループバック: テスト用、Braze では不可</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} headers</source>
        <extracomment>Singular: {n:,} header</extracomment>
        <translation>
            <numerusform>ヘッダー {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is on your own machine; Braze does not allow it.</source>
        <translation>自分のマシンのアドレスのため、Braze では使えません。</translation>
    </message>
    <message>
        <source>Show the headers</source>
        <translation>ヘッダーを表示</translation>
    </message>
    <message>
        <source>URL as sent</source>
        <translation>送信される URL</translation>
    </message>
    <message>
        <source>Headers as sent</source>
        <translation>送信されるヘッダー</translation>
    </message>
    <message>
        <source>Body as sent</source>
        <translation>送信されるボディ</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>記録どおり</translation>
    </message>
    <message>
        <source>Slowly (3 s)</source>
        <translation>低速 (3 秒)</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>JSON でない</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not JSON: line {line}, column {column}</source>
        <translation>JSON でない: {line} 行 {column} 列</translation>
    </message>
    <message>
        <source>{size} + secrets</source>
        <translation>{size} + シークレット</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>⊘ Aborted: {reason} · nothing would be sent</source>
        <translation>⊘ 中止: {reason} · 何も送信されません</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} errors</source>
        <extracomment>Singular: {n:,} error</extracomment>
        <translation>
            <numerusform>エラー {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} warnings</source>
        <extracomment>Singular: {n:,} warning</extracomment>
        <translation>
            <numerusform>警告 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} notes</source>
        <extracomment>Singular: {n:,} note</extracomment>
        <translation>
            <numerusform>注記 {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>✓ valid JSON</source>
        <translation>✓ 有効な JSON</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>ボディなし</translation>
    </message>
    <message>
        <source>Try other attributes for this user</source>
        <translation>このユーザーで別の属性を試す</translation>
    </message>
    <message>
        <source>This project has no sample users; click to make up a custom one.</source>
        <translation>このプロジェクトにサンプルユーザーはいません。クリックするとカスタムユーザーを作成できます。</translation>
    </message>
    <message>
        <source>Sample user: {name}</source>
        <translation>サンプルユーザー: {name}</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (カスタム)</translation>
    </message>
    <message>
        <source>Random user</source>
        <translation>ランダムなユーザー</translation>
    </message>
    <message>
        <source>Custom user…</source>
        <translation>カスタムユーザー…</translation>
    </message>
    <message>
        <source>External id, e-mail or name</source>
        <translation>外部 ID、メール、名前</translation>
    </message>
    <message>
        <source>Search sample users</source>
        <translation>サンプルユーザーを検索</translation>
    </message>
    <message>
        <source>Found sample users</source>
        <translation>見つかったサンプルユーザー</translation>
    </message>
    <message>
        <source>No sample user matches.</source>
        <translation>該当するサンプルユーザーはいません。</translation>
    </message>
    <message>
        <source>This project has no sample users.</source>
        <translation>このプロジェクトにサンプルユーザーはいません。</translation>
    </message>
    <message>
        <source>Hook Studio</source>
        <translation>Hook Studio</translation>
    </message>
    <message>
        <source>Close Hook Studio?</source>
        <translation>Hook Studio を終了しますか?</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後確認しない</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>新しいプロジェクトのフォルダーを選択</translation>
    </message>
    <message>
        <source>This project cannot be opened</source>
        <translation>このプロジェクトを開けません</translation>
    </message>
    <message>
        <source>The project was not made</source>
        <translation>プロジェクトは作成されませんでした</translation>
    </message>
    <message>
        <source>You deleted this file.</source>
        <translation>このファイルは削除済みです。</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>ファイルがなくなったか、読み取れません。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の差分</translation>
    </message>
    <message>
        <source>Compare {file}</source>
        <translation>{file} の比較</translation>
    </message>
    <message>
        <source>Marked lines differ. A reload can be undone.</source>
        <translation>マークのある行が異なります。再読み込みは元に戻せます。</translation>
    </message>
    <message>
        <source>Show the next lines that differ, from the last the first (F8)</source>
        <translation>次の異なる行を表示 (最後の次は最初) (F8)</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>自分のバージョン</translation>
    </message>
    <message>
        <source>The version on disk</source>
        <translation>ディスク上のバージョン</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>自分の内容、未保存</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Only on this side</source>
        <translation>こちら側のみ</translation>
    </message>
    <message>
        <source>Name of the content block</source>
        <translation>Content Block の名前</translation>
    </message>
    <message>
        <source>Webhooks name it so; rename it here or with F2.</source>
        <translation>Webhook から呼び出す名前です。ここか F2 で変更できます。</translation>
    </message>
    <message>
        <source>Copy tag</source>
        <translation>タグをコピー</translation>
    </message>
    <message>
        <source>Copy {tag} for a webhook&apos;s URL, header or body</source>
        <translation>Webhook の URL、ヘッダー、ボディ用に {tag} をコピー</translation>
    </message>
    <message>
        <source>Used by {webhooks}</source>
        <translation>使用元: {webhooks}</translation>
    </message>
    <message>
        <source>No webhook uses it yet</source>
        <translation>使用している Webhook はまだありません</translation>
    </message>
    <message>
        <source>Edit content block</source>
        <translation>Content Block の編集</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>すべて再読み込み</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>すべて自分の内容を残す</translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}.</source>
        <extracomment>Singular: {n} more file changed on disk: {files}.</extracomment>
        <translation>
            <numerusform>ほかに {n} 個のファイルがディスク上で変更されました: {files}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files changed on disk: {files}, …</source>
        <extracomment>Singular: {n} more file changed on disk: {files}, …</extracomment>
        <translation>
            <numerusform>ほかに {n} 個のファイルがディスク上で変更されました: {files}、…</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} changed on disk while you have unsaved edits in it.</source>
        <translation>未保存の編集がある {file} がディスク上で変更されました。</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>「{title}」を削除しました</translation>
    </message>
    <message>
        <source>New sample user</source>
        <translation>新規サンプルユーザー</translation>
    </message>
    <message>
        <source>New content block</source>
        <translation>新規 Content Block</translation>
    </message>
    <message>
        <source>New recorded answer</source>
        <translation>新規の記録済みの応答</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>環境なし</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Content blocks</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>サンプルユーザー</translation>
    </message>
    <message>
        <source>Attributes and properties to preview with.</source>
        <translation>プレビューに使う属性とプロパティ。</translation>
    </message>
    <message>
        <source>Liquid that several webhooks share.</source>
        <translation>複数の Webhook で共有する Liquid。</translation>
    </message>
    <message>
        <source>Recorded answer</source>
        <translation>記録済みの応答</translation>
    </message>
    <message>
        <source>What connected content gets in the preview.</source>
        <translation>プレビューで Connected Content が受け取る内容。</translation>
    </message>
    <message>
        <source>Base URLs, variables and secrets of one stage.</source>
        <translation>1 つのステージのベース URL、変数、シークレット。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No name, e-mail, id or URL holds this text.</source>
        <translation>このテキストを含む名前、メール、ID、URL はありません。</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>空のプロジェクト</translation>
    </message>
    <message>
        <source>What you make is listed here: webhooks, sample users, content blocks, and more.</source>
        <translation>作成した Webhook、サンプルユーザー、Content Block などがここに表示されます。</translation>
    </message>
    <message>
        <source>New webhook, user, content block, answer or environment</source>
        <translation>新規 Webhook、ユーザー、Content Block、応答、環境</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Read-only: made by a newer Hook Studio</source>
        <translation>読み取り専用: 新しいバージョンの Hook Studio で作成</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>プロジェクトを絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on other files</source>
        <extracomment>Singular: {n} note on other files</extracomment>
        <translation>
            <numerusform>ほかのファイルに {n} 件の注記</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read. {details}</source>
        <translation>{file} を読み取れません。{details}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>ファイル名をコピー</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>{line} 行目: {message}</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存の編集</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Skip changed files</source>
        <translation>変更されたファイルを除く</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. Changed on disk since: {newer}.</source>
        <translation>前回保存されなかった編集が {files} にあります。その後ディスク上で変更されたファイル: {newer}。</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more</source>
        <extracomment>Singular: {files} and {n} more</extracomment>
        <translation>
            <numerusform>{files} ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}.</source>
        <translation>前回保存されなかった編集が {files} にあります。</translation>
    </message>
    <message>
        <source>There are edits that were not saved the last time, in {files}. On disk that changed since.</source>
        <translation>前回保存されなかった編集が {files} にあります。その後ディスク上で変更されています。</translation>
    </message>
    <message>
        <source>* stands for anything. The preview uses this answer and contacts nobody.</source>
        <translation>* は任意の文字列を表します。プレビューはこの応答を使い、どこにも接続しません。</translation>
    </message>
    <message>
        <source>! Braze waits {seconds:g} s: this answer comes too late.</source>
        <translation>! Braze が待つのは {seconds:g} 秒です。この応答は間に合いません。</translation>
    </message>
    <message>
        <source>Name of the answer</source>
        <translation>応答の名前</translation>
    </message>
    <message>
        <source>F2 renames the answer&apos;s file.</source>
        <translation>F2 で応答のファイル名を変更します。</translation>
    </message>
    <message>
        <source>Method of the call</source>
        <translation>呼び出しのメソッド</translation>
    </message>
    <message>
        <source>URL of the call</source>
        <translation>呼び出しの URL</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>* answers GET and POST</source>
        <translation>* は GET と POST に応答</translation>
    </message>
    <message>
        <source>The whole URL of the call, or a pattern in which * is anything</source>
        <translation>呼び出しの URL 全体、または * が任意の文字列を表すパターン</translation>
    </message>
    <message>
        <source>How long the host takes; Braze waits {seconds:g} s</source>
        <translation>ホストの所要時間。Braze が待つのは {seconds:g} 秒です</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s content type</source>
        <translation>応答のコンテンツタイプの編集</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>遅延 (秒)</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答のボディ</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>! The body is not JSON (line {line}).</source>
        <translation>! ボディが JSON ではありません ({line} 行目)。</translation>
    </message>
    <message>
        <source>! The body nests too deeply.</source>
        <translation>! ボディの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s method</source>
        <translation>応答のメソッドの編集</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s status</source>
        <translation>応答のステータスの編集</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s delay</source>
        <translation>応答の遅延の編集</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s URL</source>
        <translation>応答の URL の編集</translation>
    </message>
    <message>
        <source>Edit the answer&apos;s body</source>
        <translation>応答のボディの編集</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>What is not set is missing for the webhook. null is a value of its own.</source>
        <translation>設定していない属性は Webhook では存在しません。null は 1 つの値です。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>F2 renames the user and its file.</source>
        <translation>F2 でユーザーとファイルの名前を変更します。</translation>
    </message>
    <message>
        <source>Attributes of the sample user</source>
        <translation>サンプルユーザーの属性</translation>
    </message>
    <message>
        <source>✕ Line {line}: {message}</source>
        <translation>✕ {line} 行目: {message}</translation>
    </message>
    <message>
        <source>✕ The JSON has a mistake; the form shows the data before it.</source>
        <translation>✕ JSON に誤りがあります。フォームは以前のデータを表示しています。</translation>
    </message>
    <message>
        <source>View of the data</source>
        <translation>データの表示</translation>
    </message>
    <message>
        <source>Go to the mistake. The preview shows the last valid data.</source>
        <translation>誤りへ移動。プレビューは最後の有効なデータを表示しています。</translation>
    </message>
    <message>
        <source>Go to the mistake in the JSON.</source>
        <translation>JSON の誤りへ移動します。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>✕ {name}: {problem}</source>
        <translation>✕ {name}: {problem}</translation>
    </message>
    <message>
        <source>Go to the value. The preview shows the last valid data.</source>
        <translation>値へ移動。プレビューは最後の有効なデータを表示しています。</translation>
    </message>
    <message>
        <source>Edit user name</source>
        <translation>ユーザー名の編集</translation>
    </message>
    <message numerus="yes">
        <source>{files} and {n} more files</source>
        <extracomment>Singular: {files} and {n} more file</extracomment>
        <translation>
            <numerusform>{files} ほか {n} 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{problem} {n} more in the project pane.</source>
        <extracomment>Singular: {problem} {n} more in the project pane.</extracomment>
        <translation>
            <numerusform>{problem} ほか {n} 件はプロジェクトペインにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are unsaved edits in {files}.</source>
        <translation>{files} に未保存の編集があります。</translation>
    </message>
    <message>
        <source>{problem} The project is open for reading only.</source>
        <translation>{problem} プロジェクトを読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Save your edits?</source>
        <translation>編集内容を保存しますか?</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only. You can edit and send; nothing can be saved until it may be written.</source>
        <translation>フォルダー {folder} は読み取り専用です。編集と送信はできますが、書き込み可能になるまで保存できません。</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from Braze&apos;s {source}; the header X-Simulated-Source of a request goes before that.</source>
        <translation>Braze の {instance} のアドレスだけを許可し、ほかには 403 を返します。
リクエストは Braze の {source} から送信されたものと見なします。リクエストのヘッダー X-Simulated-Source が優先されます。</translation>
    </message>
    <message>
        <source>Answer only what comes from the addresses of one Braze instance, and 403 to all else. Where a request comes from is simulated.</source>
        <translation>1 つの Braze インスタンスのアドレスからのリクエストにだけ応答し、ほかには 403 を返します。送信元はシミュレーションです。</translation>
    </message>
    <message>
        <source>Only the addresses of Braze&apos;s {instance} are let in, others get 403.
Requests count as sent from this computer; the header X-Simulated-Source of a request goes before that.</source>
        <translation>Braze の {instance} のアドレスだけを許可し、ほかには 403 を返します。
リクエストはこのコンピューターから送信されたものと見なします。リクエストのヘッダー X-Simulated-Source が優先されます。</translation>
    </message>
    <message>
        <source>Requests count as sent from</source>
        <translation>リクエストの送信元と見なすもの</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>すべて許可</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Firewall: only Braze&apos;s {instance} is let in</source>
        <translation>ファイアウォール: Braze の {instance} だけを許可</translation>
    </message>
    <message>
        <source>Only Braze&apos;s {instance}</source>
        <translation>Braze の {instance} のみ</translation>
    </message>
    <message>
        <source>Braze&apos;s {instance}</source>
        <translation>Braze の {instance}</translation>
    </message>
    <message>
        <source>Firewall: off</source>
        <translation>ファイアウォール: オフ</translation>
    </message>
    <message>
        <source>Only {instance}</source>
        <translation>{instance} のみ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>ステップ {step}</translation>
    </message>
    <message>
        <source>From {peer}, counts as sent from {source}, {time}, answered {answer}</source>
        <translation>{peer} から (送信元は {source} と見なす)、{time}、応答 {answer}</translation>
    </message>
    <message>
        <source>From {peer}, {time}, answered {answer}</source>
        <translation>{peer} から、{time}、応答 {answer}</translation>
    </message>
    <message>
        <source>Save the body of the received request</source>
        <translation>受信したリクエストのボディを保存</translation>
    </message>
    <message>
        <source>Save the body as it came, byte for byte</source>
        <translation>ボディを届いたままのバイト列で保存</translation>
    </message>
    <message>
        <source>Part of the received request</source>
        <translation>受信したリクエストの部分</translation>
    </message>
    <message>
        <source>Body of the received request</source>
        <translation>受信したリクエストのボディ</translation>
    </message>
    <message>
        <source>The received request as it came</source>
        <translation>届いたままの受信リクエスト</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>届いたまま</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Copy the receiver&apos;s address</source>
        <translation>レシーバーのアドレスをコピー</translation>
    </message>
    <message>
        <source>Clear the list of received requests</source>
        <translation>受信したリクエストの一覧をクリア</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>受信したリクエスト</translation>
    </message>
    <message>
        <source>Send a webhook to {url} and it appears here. {sends}</source>
        <translation>Webhook を {url} に送信すると、ここに表示されます。{sends}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>レシーバーを停止</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>レシーバーを開始</translation>
    </message>
    <message>
        <source>{keys} sends.</source>
        <translation>{keys} で送信します。</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>まだ何も受信していません</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>レシーバーはオフです</translation>
    </message>
    <message>
        <source>Start it to catch what you send.</source>
        <translation>開始すると、送信したものを受信できます。</translation>
    </message>
    <message>
        <source>Steps with commas between; the last one repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s, :delay=s or :body=name.
Bodies:
{bodies}</source>
        <translation>カンマ区切りのステップで、最後のステップは繰り返されます: 503*2, 429:retry-after=7, 200
ステップは、ステータス、hang、reset のいずれか、続けて *回数、:retry-after=秒、:delay=秒 または :body=名前 です。
ボディ:
{bodies}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>次: {step}</translation>
    </message>
    <message>
        <source>Always 200</source>
        <translation>常に 200</translation>
    </message>
    <message>
        <source>500 once, then 200</source>
        <translation>500 が 1 回、その後 200</translation>
    </message>
    <message>
        <source>Busy, then well</source>
        <translation>混雑、その後正常</translation>
    </message>
    <message>
        <source>Slow: 200 after 3 s</source>
        <translation>低速: 3 秒後に 200</translation>
    </message>
    <message>
        <source>404 with a JSON error</source>
        <translation>JSON エラー付きの 404</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>応答しない</translation>
    </message>
    <message>
        <source>Break the connection</source>
        <translation>接続を切断</translation>
    </message>
    <message>
        <source>Script of the receiver&apos;s answers</source>
        <translation>レシーバーの応答のスクリプト</translation>
    </message>
    <message>
        <source>Ready scripts</source>
        <translation>既製スクリプト</translation>
    </message>
    <message>
        <source>Start the script again</source>
        <translation>スクリプトを最初から開始</translation>
    </message>
    <message>
        <source>Start the script again at its first step</source>
        <translation>スクリプトを最初のステップから再開始</translation>
    </message>
    <message>
        <source>The next request is answered by {step}</source>
        <translation>次のリクエストには {step} で応答します</translation>
    </message>
    <message>
        <source>✕ Column {column}: {problem} The script before still answers.</source>
        <translation>✕ {column} 列: {problem} 以前のスクリプトが応答を続けます。</translation>
    </message>
    <message numerus="yes">
        <source>What is open is saved. {n} other files are not.</source>
        <extracomment>Singular: What is open is saved. {n} other file is not.</extracomment>
        <translation>
            <numerusform>開いているものを保存しました。ほかの {n} 個のファイルは未保存です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files: {files} and others</source>
        <extracomment>Singular: {n} file: {files} and others</extracomment>
        <translation>
            <numerusform>{n} 個のファイル: {files} など</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} and {last}</source>
        <translation>{files}、{last}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>保存されませんでした。{why}</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Undid: {edit} of {document}</source>
        <translation>元に戻しました: {document} の「{edit}」</translation>
    </message>
    <message>
        <source>Redid: {edit} of {document}</source>
        <translation>やり直しました: {document} の「{edit}」</translation>
    </message>
    <message>
        <source>Saved {files}</source>
        <translation>{files} を保存しました</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>すべて保存済みです。</translation>
    </message>
    <message>
        <source>in the body</source>
        <comment>where a key stands</comment>
        <translation>ボディ内</translation>
    </message>
    <message>
        <source>in the header {name}</source>
        <comment>where a key stands</comment>
        <translation>ヘッダー {name} 内</translation>
    </message>
    <message>
        <source>in the pair {name}</source>
        <comment>where a key stands</comment>
        <translation>ペア {name} 内</translation>
    </message>
    <message>
        <source>in a pair</source>
        <comment>where a key stands</comment>
        <translation>ペア内</translation>
    </message>
    <message>
        <source>in the URL</source>
        <comment>where a key stands</comment>
        <translation>URL 内</translation>
    </message>
    <message>
        <source>Move a key to the keyring</source>
        <translation>キーをキーリングに移動</translation>
    </message>
    <message>
        <source>Keeping {name}…</source>
        <translation>{name} を保管中…</translation>
    </message>
    <message>
        <source>There is another secret called {kept_as}. Choose another name.</source>
        <translation>{kept_as} という別のシークレットがあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{file} was saved with what looks like a key {place}.</source>
        <translation>{file} は、キーらしきもの ({place}) を含んだまま保存されました。</translation>
    </message>
    <message>
        <source>This looks like a key, {where}. Move it to the keyring, under this name?</source>
        <translation>キーらしきものがあります ({where})。この名前でキーリングに移しますか?</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>シークレットの名前</translation>
    </message>
    <message>
        <source>&amp;Move to the keyring</source>
        <translation>キーリングに移動(&amp;M)</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>今回の実行中のみ保持</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Secrets…</source>
        <translation>シークレット…</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <extracomment>Singular: {n} secret is kept in memory for this run only, and gone when Hook Studio is closed.</extracomment>
        <translation>
            <numerusform>{n} 件のシークレットを今回の実行中だけメモリーに保持しています。Hook Studio を終了すると消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are kept in memory for this run only, and gone when Hook Studio is closed.</source>
        <translation>シークレットは今回の実行中だけメモリーに保持され、Hook Studio を終了すると消えます。</translation>
    </message>
    <message>
        <source>The value goes into requests as they are sent, and into no file, log or preview.</source>
        <translation>値は送信時にリクエストに入るだけで、ファイル、ログ、プレビューには入りません。</translation>
    </message>
    <message>
        <source>Value of the secret</source>
        <translation>シークレットの値</translation>
    </message>
    <message>
        <source>Keep in the &amp;keyring</source>
        <translation>キーリングに保管(&amp;K)</translation>
    </message>
    <message>
        <source>For this &amp;run only</source>
        <translation>今回の実行中のみ(&amp;R)</translation>
    </message>
    <message>
        <source>There is a secret of this name; replace that one instead.</source>
        <translation>この名前のシークレットはすでにあります。そちらを置き換えてください。</translation>
    </message>
    <message>
        <source>Replace the secret {name}</source>
        <translation>シークレット {name} の置き換え</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>シークレットの追加</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Use letters, digits, _ and -, and begin with a letter or _.</source>
        <translation>英字、数字、_、- を使い、英字または _ で始めてください。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>今回の実行中のみ</translation>
    </message>
    <message>
        <source>Command line only</source>
        <translation>コマンドラインのみ</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>このプロジェクトにはなし</translation>
    </message>
    <message>
        <source>{variable} is set: the command line reads it, the studio does not.</source>
        <translation>{variable} が設定されています。読むのはコマンドラインで、アプリは読みません。</translation>
    </message>
    <message>
        <source>The keyring is not there</source>
        <translation>キーリングなし</translation>
    </message>
    <message>
        <source>In the keyring, readable</source>
        <translation>キーリング内、読み取り可</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Keep secrets for this run only</source>
        <translation>シークレットを今回の実行中のみ保持</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>A webhook names a secret as {{secret.name}}. Its value is kept in the system&apos;s keyring, for this project alone, and is never shown.</source>
        <translation>Webhook ではシークレットを {{secret.name}} と書きます。値はこのプロジェクト専用にシステムのキーリングに保管され、表示されることはありません。</translation>
    </message>
    <message>
        <source>Write {{secret.name}} in a URL, a header or a body where a key belongs, and add the key here. It never comes into a file of the project.</source>
        <translation>URL、ヘッダー、ボディでキーが必要な位置に {{secret.name}} と書き、ここにキーを追加してください。プロジェクトのファイルには入りません。</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value.</source>
        <translation>元に戻せません。Hook Studio が値を表示することはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} secrets?</source>
        <extracomment>Singular: Delete {n} secret?</extracomment>
        <translation>
            <numerusform>{n} 件のシークレットを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>シークレットはまだありません</translation>
    </message>
    <message>
        <source>Add a secret…</source>
        <translation>シークレットを追加…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>キーリングを探しています…</translation>
    </message>
    <message numerus="yes">
        <source>All {n} can be read.</source>
        <extracomment>Singular: All {n} can be read.</extracomment>
        <translation>
            <numerusform>{n} 件すべて読み取れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading from the keyring…</source>
        <translation>キーリングから読み取り中…</translation>
    </message>
    <message>
        <source>Nothing brings it back: Hook Studio never shows a value. Used by {places}: sends wait until it is given again.</source>
        <translation>元に戻せません。Hook Studio が値を表示することはありません。使用元: {places}。値があらためて入力されるまで送信は待機します。</translation>
    </message>
    <message>
        <source>Delete the secret {name}?</source>
        <translation>シークレット {name} を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {n} secrets.</source>
        <extracomment>Singular: Deleted {n} secret.</extracomment>
        <translation>
            <numerusform>{n} 件のシークレットを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>{name} is kept.</source>
        <translation>{name} を保管しました。</translation>
    </message>
    <message>
        <source>Listing…</source>
        <translation>一覧を取得中…</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>すべてテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Give a value…</source>
        <translation>値を入力(&amp;G)…</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>なし: {names}。</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>読み取れます。</translation>
    </message>
    <message>
        <source>Deleted the secret {name}.</source>
        <translation>シークレット {name} を削除しました。</translation>
    </message>
    <message>
        <source>Cancel what the keyring is asked</source>
        <translation>キーリングへの問い合わせをキャンセル</translation>
    </message>
    <message>
        <source>The keyring is asked</source>
        <translation>キーリングに問い合わせ中</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>ホストが見つからない</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>ホストに接続不可</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>接続タイムアウト</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>応答タイムアウト</translation>
    </message>
    <message>
        <source>Certificate or TLS refused</source>
        <translation>証明書・TLS の拒否</translation>
    </message>
    <message>
        <source>Certificate file not usable</source>
        <translation>証明書ファイル使用不可</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>応答なしで切断</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>応答の途切れ</translation>
    </message>
    <message>
        <source>Not a valid HTTP answer</source>
        <translation>有効な HTTP 応答でない</translation>
    </message>
    <message>
        <source>Not a valid request</source>
        <translation>有効なリクエストでない</translation>
    </message>
    <message>
        <source>Secret missing</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>キーリングなし</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>プロキシ失敗</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>許可されていないアドレス</translation>
    </message>
    <message>
        <source>Address never allowed</source>
        <translation>常に禁止のアドレス</translation>
    </message>
    <message>
        <source>{outcome} in {duration}</source>
        <translation>{outcome} ({duration})</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: {problem} (and {n:,} more errors).</source>
        <extracomment>Singular: Nothing was sent: {problem} (and {n:,} more error).</extracomment>
        <translation>
            <numerusform>何も送信されませんでした: {problem} (ほかエラー {n:,} 件)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message ({reason}).</source>
        <translation>何も送信されませんでした: テンプレートがメッセージを中止します ({reason})。</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}.</source>
        <translation>何も送信されませんでした: {problem}。</translation>
    </message>
    <message>
        <source>Would retry</source>
        <translation>再試行の対象</translation>
    </message>
    <message>
        <source>Nothing was sent: the template aborts the message.</source>
        <translation>何も送信されませんでした: テンプレートがメッセージを中止します。</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>a phase of a request</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a phase of a request</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>a phase of a request</comment>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>a phase of a request</comment>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of all phases of a request</comment>
        <translation>合計</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>through {proxy}</source>
        <translation>{proxy} 経由</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>結果の構成</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>{time} に送信</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>応答がありませんでした</translation>
    </message>
    <message>
        <source>before that, {duration} for secrets and certificates</source>
        <translation>その前に、シークレットと証明書に {duration}</translation>
    </message>
    <message>
        <source>Request as queued</source>
        <translation>キューのリクエスト</translation>
    </message>
    <message>
        <source>Not text ({type}); the first bytes are shown as hexadecimal.</source>
        <translation>テキストではありません ({type})。最初のバイト列を 16 進で表示しています。</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>不明な種類</translation>
    </message>
    <message>
        <source>Only the first {size} of the body were kept.</source>
        <translation>ボディの最初の {size} だけが保存されています。</translation>
    </message>
    <message>
        <source>The answer stopped after {size}.</source>
        <translation>応答は {size} で途切れました。</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>ボディの保存</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>受信のまま</translation>
    </message>
    <message>
        <source>Show the body as received</source>
        <translation>ボディを受信したまま表示</translation>
    </message>
    <message>
        <source>Show the JSON with the white space that it came with</source>
        <translation>JSON を届いた空白のまま表示</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>ボディ内を検索</translation>
    </message>
    <message>
        <source>Find in the body ({keys})</source>
        <translation>ボディ内を検索 ({keys})</translation>
    </message>
    <message>
        <source>Save the body as it was received, byte for byte</source>
        <translation>ボディを受信したままのバイト列で保存</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>Content-Type なし</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>ボディなし</translation>
    </message>
    <message>
        <source>Laying out the JSON…</source>
        <translation>JSON を整形中…</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels, so it is shown as it was received.</source>
        <translation>JSON の入れ子が {limit} 階層を超えているため、受信したまま表示しています。</translation>
    </message>
    <message>
        <source>Nothing was sent: no webhook is open.</source>
        <translation>何も送信されませんでした: Webhook が開かれていません。</translation>
    </message>
    <message>
        <source>Nothing is known about this send: it ended in an error of Hook Studio itself.</source>
        <translation>この送信の結果は不明です。Hook Studio 自体のエラーで終了しました。</translation>
    </message>
    <message>
        <source>Nothing was sent: {problem}</source>
        <translation>何も送信されませんでした: {problem}</translation>
    </message>
    <message>
        <source>Liquid works here. Secrets stand by name. The project&apos;s files are not changed.</source>
        <translation>Liquid を使えます。シークレットは名前で示されます。プロジェクトのファイルは変更されません。</translation>
    </message>
    <message>
        <source>Edit and resend · {title}</source>
        <translation>編集して再送信 · {title}</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>ヘッダー (1 行に 1 件)</translation>
    </message>
    <message>
        <source>The request of this delivery is not kept any more, so it cannot be edited.</source>
        <translation>この配信のリクエストはもう保存されていないため、編集できません。</translation>
    </message>
    <message>
        <source>This delivery is of another project. Open that one to edit and resend it.</source>
        <translation>この配信は別のプロジェクトのものです。編集して再送信するには、そのプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Given up by the user.</source>
        <translation>ユーザーが打ち切りました。</translation>
    </message>
    <message>
        <source>The first attempt is under way…</source>
        <translation>最初の試行を実行中…</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is under way…</source>
        <translation>再試行 {retry} / {retries} を実行中…</translation>
    </message>
    <message>
        <source>The first attempt waits: all sending is paused.</source>
        <translation>最初の試行は待機中です: すべての送信が一時停止中です。</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} waits: all sending is paused.</source>
        <translation>再試行 {retry} / {retries} は待機中です: すべての送信が一時停止中です。</translation>
    </message>
    <message>
        <source>The first attempt is due now.</source>
        <translation>最初の試行をまもなく実行します。</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} is due now.</source>
        <translation>再試行 {retry} / {retries} をまもなく実行します。</translation>
    </message>
    <message>
        <source>The first attempt at {time}</source>
        <translation>最初の試行: {time}</translation>
    </message>
    <message>
        <source>Retry {retry} of {retries} at {time}</source>
        <translation>再試行 {retry} / {retries}: {time}</translation>
    </message>
    <message>
        <source>By the policy {policy} of the webhook.</source>
        <translation>Webhook のポリシー {policy} によります。</translation>
    </message>
    <message numerus="yes">
        <source>Final: the policy {policy} gives up after {n} retries.</source>
        <extracomment>Singular: Final: the policy {policy} gives up after {n} retry.</extracomment>
        <translation>
            <numerusform>確定: ポリシー {policy} は {n} 回の再試行後に打ち切ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No attempt is used up meanwhile.</source>
        <translation>その間、試行回数は消費されません。</translation>
    </message>
    <message>
        <source>Resume sending in the outbox.</source>
        <translation>送信トレイで送信を再開してください。</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}. It asks for more than an hour; an hour is the most that is waited.</source>
        <translation>エンドポイントが {header} でこの時刻を指定しています。指定は 1 時間を超えますが、待つのは最大 1 時間です。</translation>
    </message>
    <message>
        <source>Final: {reason}</source>
        <translation>確定: {reason}</translation>
    </message>
    <message>
        <source>Final: the policy {policy} of the webhook has no retries.</source>
        <translation>確定: Webhook のポリシー {policy} に再試行はありません。</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>保留: {reason}</translation>
    </message>
    <message>
        <source>The endpoint asks for this time with {header}.</source>
        <translation>エンドポイントが {header} でこの時刻を指定しています。</translation>
    </message>
    <message>
        <source>Delivered by retry {retry} of {retries}.</source>
        <translation>再試行 {retry} / {retries} で配信されました。</translation>
    </message>
    <message>
        <source>Send again makes a new delivery.</source>
        <translation>「もう一度送信」で新しい配信を作成します。</translation>
    </message>
    <message>
        <source>Given up: nothing more is sent.</source>
        <translation>打ち切り: これ以上送信されません。</translation>
    </message>
    <message>
        <source>Time until the retry</source>
        <translation>再試行までの時間</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>打ち切る</translation>
    </message>
    <message>
        <source>Send one with {keys}.</source>
        <translation>{keys} で送信できます。</translation>
    </message>
    <message>
        <source>Every send is kept here. {sends}</source>
        <translation>すべての送信がここに残ります。{sends}</translation>
    </message>
    <message>
        <source>Outbox {count}</source>
        <translation>送信トレイ {count}</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network.</source>
        <translation>Braze では、タイムアウトやネットワーク障害を表す独自のステータス 599 になります。</translation>
    </message>
    <message>
        <source>Braze would show 599, its own status for a time-out or a failure of the network. Check that the host is up and reachable from the internet.</source>
        <translation>Braze では、タイムアウトやネットワーク障害を表す独自のステータス 599 になります。ホストが稼働中でインターネットから接続できるか確認してください。</translation>
    </message>
    <message>
        <source>The delay is Hook Studio&apos;s choice; Braze does not document this.</source>
        <translation>待ち時間は Hook Studio が決めたものです。Braze の文書に記載はありません。</translation>
    </message>
    <message>
        <source>Webhook {name}</source>
        <translation>Webhook {name}</translation>
    </message>
    <message>
        <source>User {name}</source>
        <translation>ユーザー {name}</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>アドレス {address}</translation>
    </message>
    <message>
        <source>Address none</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>there was no response</comment>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Result of the test send</source>
        <translation>テスト送信の結果</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Open in outbox</source>
        <translation>送信トレイで開く</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>The value goes into the request that is sent, and into no file, log or preview.</source>
        <translation>値は送信するリクエストに入るだけで、ファイル、ログ、プレビューには入りません。</translation>
    </message>
    <message>
        <source>Value of the secret {name}</source>
        <translation>シークレット {name} の値</translation>
    </message>
    <message>
        <source>Secret {name}</source>
        <translation>シークレット {name}</translation>
    </message>
    <message>
        <source>This send needs the secret {name}</source>
        <translation>この送信にはシークレット {name} が必要です</translation>
    </message>
    <message>
        <source>The send was cancelled.</source>
        <translation>送信をキャンセルしました。</translation>
    </message>
    <message>
        <source>All sending is paused: the message waits in the outbox.</source>
        <translation>すべての送信が一時停止中です。メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Nothing is sent from the outbox: {why}</source>
        <translation>送信トレイから何も送信されません: {why}</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Attempt {number} of {most}</source>
        <translation>試行 {number} / {most}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a date is written, in the letters of Qt&apos;s QLocale.toString</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}</source>
        <translation>{name} (発行者: {issuer})</translation>
    </message>
    <message numerus="yes">
        <source>{until}; {n:,} certificates more end later</source>
        <extracomment>Singular: {until}; {n:,} certificate more ends later</extracomment>
        <translation>
            <numerusform>{until}。ほかに {n:,} 件の証明書がより後に期限を迎えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days ({date})</source>
        <extracomment>Singular: expires in {n} day ({date})</extracomment>
        <translation>
            <numerusform>あと {n} 日で期限切れ ({date})</numerusform>
        </translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} まで有効</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>パスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>✓ It belongs to the certificate.</source>
        <translation>✓ 証明書に対応しています。</translation>
    </message>
    <message>
        <source>counts only from {date}</source>
        <translation>{date} から有効</translation>
    </message>
    <message>
        <source>expired on {date}</source>
        <translation>{date} に期限切れ</translation>
    </message>
    <message>
        <source>Kept in your own settings, for this project; none of its files can change it.</source>
        <translation>このプロジェクト用の個人設定に保存されます。プロジェクトのファイルからは変更できません。</translation>
    </message>
    <message>
        <source>Not verified: whatever listens on this machine can pass as the server.</source>
        <translation>検証なし: このマシンで待ち受けるどのプログラムもサーバーになりすませます。</translation>
    </message>
    <message>
        <source>⚠ Locked by a passphrase: name the secret that holds it below.</source>
        <translation>⚠ パスフレーズで保護されています: パスフレーズのシークレット名を下に入力してください。</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>システムのもののみ</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>クライアント証明書の鍵</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>同じファイル内</translation>
    </message>
    <message>
        <source>Secret that is the key&apos;s passphrase</source>
        <translation>鍵のパスフレーズのシークレット</translation>
    </message>
    <message>
        <source>Name of a secret, where the key is locked</source>
        <translation>シークレット名 (鍵が保護されている場合)</translation>
    </message>
    <message>
        <source>&amp;Do not verify certificates on this machine</source>
        <translation>このマシンの証明書を検証しない(&amp;D)</translation>
    </message>
    <message>
        <source>A secret&apos;s name has letters, digits, _ and -, and begins with a letter or _.</source>
        <translation>シークレット名には英字、数字、_、- を使い、英字または _ で始めます。</translation>
    </message>
    <message>
        <source>Servers on this machine</source>
        <translation>このマシンのサーバー</translation>
    </message>
    <message>
        <source>Trusted in addition to the system&apos;s certificates</source>
        <translation>システムの証明書に加えて信頼するもの</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are</source>
        <translation>クライアントの身元を求めるサーバーに提示するもの</translation>
    </message>
    <message>
        <source>Locked; opened with the secret {secret} at each send.</source>
        <translation>保護されており、送信のたびにシークレット {secret} で開きます。</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>環境(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>認証局(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>選択: {name}</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>クリア: {name}</translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation>ファイルを使用しない</translation>
    </message>
    <message>
        <source>PEM files</source>
        <translation>PEM ファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As Braze&apos;s composer: green and purple</source>
        <translation>Braze のコンポーザー風: 緑と紫</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Liquid colors</source>
        <translation>Liquid の配色</translation>
    </message>
    <message>
        <source>Wrap long lines in the editor</source>
        <translation>エディターで長い行を折り返す</translation>
    </message>
    <message>
        <source>Another language is used at the next start.</source>
        <translation>言語の変更は次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Liquid &amp;colors</source>
        <translation>Liquid の配色(&amp;C)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Requests at a time to one host</source>
        <translation>1 ホストへの同時リクエスト数</translation>
    </message>
    <message>
        <source>Requests a second to one host</source>
        <translation>1 ホストへの毎秒リクエスト数</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>閉じる前に確認</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>システムトレイのアイコン</translation>
    </message>
    <message>
        <source>Notification when a retry ends</source>
        <translation>再試行終了時の通知</translation>
    </message>
    <message>
        <source>Do not verify certificates on this machine</source>
        <translation>このマシンの証明書を検証しない</translation>
    </message>
    <message>
        <source>Hook Studio looks a name up once, checks the address, and connects to that very address.</source>
        <translation>Hook Studio は名前解決を 1 回行い、アドレスを確認して、そのアドレスに接続します。</translation>
    </message>
    <message>
        <source>A proxy looks names up and connects by itself. Where one is used, Hook Studio checks the host as the URL names it, and cannot check the address that it leads to. This machine itself is never reached through a proxy.</source>
        <translation>プロキシは自ら名前解決と接続を行います。プロキシの使用時、Hook Studio は URL に書かれたホストを確認しますが、実際のアドレスは確認できません。このマシン自体にはプロキシ経由で接続しません。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>このプロキシ</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port.</source>
        <translation>プロキシは http://host:port の形式で入力してください。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>For each host</source>
        <translation>ホストごと</translation>
    </message>
    <message>
        <source>Deliveries that wait</source>
        <translation>待機中の配信</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Requests at a ti&amp;me</source>
        <translation>同時リクエスト数(&amp;M)</translation>
    </message>
    <message>
        <source>Requests a seco&amp;nd</source>
        <translation>毎秒リクエスト数(&amp;N)</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>what the studio looks like</comment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>In this environment, certificates of servers on this machine are not verified. A click opens the setting.</source>
        <translation>この環境では、このマシンのサーバーの証明書を検証しません。クリックすると設定を開きます。</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>検証なし</translation>
    </message>
    <message>
        <source>Certificates on this machine are not verified</source>
        <translation>このマシンの証明書は検証されません</translation>
    </message>
    <message>
        <source>A shortcut is one key, with Ctrl or Alt if need be.</source>
        <translation>ショートカットは 1 つのキーで、必要なら Ctrl または Alt を組み合わせます。</translation>
    </message>
    <message>
        <source>{key} belongs to text fields and lists.</source>
        <translation>{key} はテキスト欄とリストで使われます。</translation>
    </message>
    <message>
        <source>{key} alone would be typed. Hold Ctrl or Alt, or take a function key.</source>
        <translation>{key} だけでは文字入力になります。Ctrl または Alt を押しながら入力するか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>Choose an action to change its shortcut.</source>
        <translation>ショートカットを変更する操作を選択してください。</translation>
    </message>
    <message>
        <source>Keys for “{action}”:</source>
        <translation>「{action}」のキー:</translation>
    </message>
    <message>
        <source>{key} is for “{action}”, which would lose it.</source>
        <translation>{key} は「{action}」に割り当て済みで、その割り当てが外れます。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>操作またはキー</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>New shortcut: press its keys</source>
        <translation>新しいショートカット: キーを押してください</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>割り当てを移す(&amp;T)</translation>
    </message>
    <message>
        <source>Complete what is typed</source>
        <translation>入力の補完</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>行を下へ移動</translation>
    </message>
    <message>
        <source>Leave the editor</source>
        <translation>エディターを離れる</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>In editors and tables</source>
        <translation>エディターとテーブル</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>ショートカットなし</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}、変更済み</translation>
    </message>
    <message>
        <source>✕ Header</source>
        <translation>✕ ヘッダー</translation>
    </message>
    <message>
        <source>≠ Meaning</source>
        <translation>≠ 意味</translation>
    </message>
    <message>
        <source>⊘ Aborted</source>
        <translation>⊘ 中止</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Text not escaped</source>
        <translation>エスケープ漏れ</translation>
    </message>
    <message>
        <source>Another type</source>
        <translation>別の型</translation>
    </message>
    <message>
        <source>Odd number</source>
        <translation>特殊な数値</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>壊れるもの</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Smallest example</source>
        <translation>最小の例</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Keep as sample user</source>
        <translation>サンプルユーザーとして保存</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} renderings</source>
        <extracomment>Singular: {n:,} rendering</extracomment>
        <translation>
            <numerusform>レンダリング {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{message}. {advice}</source>
        <translation>{message}。{advice}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} を追加しました</translation>
    </message>
    <message>
        <source>What hostile values break</source>
        <translation>悪意のある値で壊れる箇所</translation>
    </message>
    <message>
        <source>Jump to the expression, and preview with this value</source>
        <translation>式へ移動し、この値でプレビュー</translation>
    </message>
    <message>
        <source>Keep the smallest example as a sample user</source>
        <translation>最小の例をサンプルユーザーとして保存</translation>
    </message>
    <message numerus="yes">
        <source>Also: {values} and {n} more.</source>
        <extracomment>Singular: Also: {values} and {n} more.</extracomment>
        <translation>
            <numerusform>ほかに: {values} ほか {n} 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} weaknesses</source>
        <extracomment>Singular: {n:,} weakness</extracomment>
        <translation>
            <numerusform>弱点 {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>その後編集あり</translation>
    </message>
    <message>
        <source>Try hostile values</source>
        <translation>悪意のある値を試す</translation>
    </message>
    <message>
        <source>Quotes, nothing, line breaks, other types and more, in each attribute that the webhook reads.</source>
        <translation>Webhook が読む各属性に、引用符、空、改行、別の型などを入れます。</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} renderings</source>
        <extracomment>Singular: {done:,} of {n:,} rendering</extracomment>
        <translation>
            <numerusform>レンダリング {n:,} 件中 {done:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {values}.</source>
        <translation>ほかに: {values}。</translation>
    </message>
    <message>
        <source>There is nothing to start from</source>
        <translation>出発点になるものがありません</translation>
    </message>
    <message>
        <source>No sample user renders this webhook without a problem; mend that first.</source>
        <translation>この Webhook を問題なくレンダリングできるサンプルユーザーがいません。先に修正してください。</translation>
    </message>
    <message>
        <source>No value of the catalogue breaks this webhook</source>
        <translation>カタログのどの値でもこの Webhook は壊れません</translation>
    </message>
    <message numerus="yes">
        <source>Tried in {n:,} attributes.</source>
        <extracomment>Singular: Tried in {n:,} attribute.</extracomment>
        <translation>
            <numerusform>{n:,} 個の属性で試しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hook Studio made an error of its own ({error}). Your edits are still here.</source>
        <translation>Hook Studio 自体のエラーが発生しました ({error})。編集内容は残っています。</translation>
    </message>
    <message>
        <source>{title} – Hook Studio</source>
        <translation>{title} – Hook Studio</translation>
    </message>
    <message>
        <source>Receiver {count}</source>
        <translation>レシーバー {count}</translation>
    </message>
    <message>
        <source>This project has no webhook {webhook}.</source>
        <translation>このプロジェクトに Webhook {webhook} はありません。</translation>
    </message>
    <message>
        <source>Actions, webhooks, users and settings</source>
        <translation>操作、Webhook、ユーザー、設定</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait; all sending is paused</source>
        <extracomment>Singular: {n:,} delivery waits; all sending is paused</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信が待機中。すべての送信が一時停止中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} deliveries wait</source>
        <extracomment>Singular: {n:,} delivery waits</extracomment>
        <translation>
            <numerusform>{n:,} 件の配信が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {program}</source>
        <translation>{program} を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ask Braze</source>
        <translation>Braze に問い合わせ</translation>
    </message>
    <message>
        <source>Instance or REST host of Braze</source>
        <translation>Braze のインスタンスまたは REST ホスト</translation>
    </message>
    <message>
        <source>Name of the secret that holds the REST API key</source>
        <translation>REST API キーを持つシークレットの名前</translation>
    </message>
    <message>
        <source>The name of a secret, never the key itself. The key needs {permission}.</source>
        <translation>キー自体ではなく、シークレットの名前です。キーには権限 {permission} が必要です。</translation>
    </message>
    <message>
        <source>Key in secret</source>
        <translation>キーのシークレット</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>{choice}, for {column}</source>
        <translation>{column}の{choice}</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>属性の名前</translation>
    </message>
    <message>
        <source>Type of {title}</source>
        <translation>{title} の型</translation>
    </message>
    <message>
        <source>Type: {kind}</source>
        <translation>型: {kind}</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>{title} に追加</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>{title} を削除</translation>
    </message>
    <message>
        <source>Add an attribute (Insert)</source>
        <translation>属性を追加 (Insert)</translation>
    </message>
    <message>
        <source>Remove, so that it is not set (Delete)</source>
        <translation>削除して未設定にする (Delete)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>{name}: {value}. {problem}</source>
        <translation>{name}: {value}。{problem}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>カスタム属性</translation>
    </message>
    <message>
        <source>Event properties</source>
        <translation>イベントプロパティ</translation>
    </message>
    <message>
        <source>API trigger properties</source>
        <translation>API トリガープロパティ</translation>
    </message>
    <message>
        <source>Canvas entry properties</source>
        <translation>キャンバスのエントリプロパティ</translation>
    </message>
    <message>
        <source>Canvas context</source>
        <translation>キャンバスのコンテキスト</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Most recently used device</source>
        <translation>最後に使われたデバイス</translation>
    </message>
    <message>
        <source>Targeted device</source>
        <translation>対象のデバイス</translation>
    </message>
    <message>
        <source>Subscription states</source>
        <translation>サブスクリプションの状態</translation>
    </message>
    <message numerus="yes">
        <source>{n} set</source>
        <extracomment>Singular: {n} set</extracomment>
        <translation>
            <numerusform>設定済み {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>null に設定</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>セクションを削除</translation>
    </message>
    <message>
        <source>Braze&apos;s export of users, a JSON list, one JSON object a line, or CSV. Nothing comes into the project before you press Import.</source>
        <translation>Braze のユーザーのエクスポート、JSON リスト、1 行 1 件の JSON オブジェクト、CSV に対応しています。「インポート」を押すまでプロジェクトには何も入りません。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Braze&apos;s export</source>
        <translation>Braze のエクスポート</translation>
    </message>
    <message>
        <source>One object a line</source>
        <translation>1 行に 1 オブジェクト</translation>
    </message>
    <message>
        <source>Users: {changes}</source>
        <translation>ユーザー: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} values masked</source>
        <extracomment>Singular: {n:,} value masked</extracomment>
        <translation>
            <numerusform>{n:,} 個の値をマスク</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>縦棒</translation>
    </message>
    <message numerus="yes">
        <source>Import {n:,} users</source>
        <extracomment>Singular: Import {n:,} user</extracomment>
        <translation>
            <numerusform>{n:,} 人のユーザーをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as {format}</source>
        <translation>{format} として読み取りました</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>ユーザーのインポート</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Delimiter between cells</source>
        <translation>セルの区切り文字</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>インポートするものがまだありません</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>読み取り済みの量</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>セルの区切り</translation>
    </message>
    <message>
        <source>Choose users to import</source>
        <translation>インポートするユーザーの選択</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Asking {base}…</source>
        <translation>{base} に問い合わせ中…</translation>
    </message>
    <message>
        <source>Read {read:.1f} of {size:.1f} MB</source>
        <translation>{size:.1f} MB 中 {read:.1f} MB を読み取り</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} added</source>
        <extracomment>Singular: {n:,} added</extracomment>
        <translation>
            <numerusform>追加 {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} replaced</source>
        <extracomment>Singular: {n:,} replaced</extracomment>
        <translation>
            <numerusform>置き換え {n:,} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} skipped</source>
        <extracomment>Singular: {n:,} skipped</extracomment>
        <translation>
            <numerusform>スキップ {n:,} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing masked</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>Where the users come from</source>
        <translation>ユーザーの取得元</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>From Braze</source>
        <translation>Braze から</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り形式</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>問い合わせは行われませんでした。</translation>
    </message>
    <message>
        <source>Nothing was asked: the key is missing.</source>
        <translation>問い合わせは行われませんでした: キーがありません。</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(除外)</translation>
    </message>
    <message>
        <source>(name of the sample user)</source>
        <translation>(サンプルユーザーの名前)</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>プロジェクト内</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>列 {number}</translation>
    </message>
    <message>
        <source>An address becomes one at example.com; the same value always gets the same pseudonym.</source>
        <translation>アドレスは example.com のものになります。同じ値は常に同じ仮名になります。</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>A number keeps its form and begins with 999; the same value always gets the same pseudonym.</source>
        <translation>番号は形式を保ち、999 で始まります。同じ値は常に同じ仮名になります。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A name becomes another one in the same script; the same value always gets the same pseudonym.</source>
        <translation>名前は同じ文字体系の別の名前になります。同じ値は常に同じ仮名になります。</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>External ids, device ids and advertising ids; the same value always gets the same pseudonym.</source>
        <translation>外部 ID、デバイス ID、広告 ID です。同じ値は常に同じ仮名になります。</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Replace their data</source>
        <translation>データを置き換え</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Users who are in the project already</source>
        <translation>プロジェクトにすでにいるユーザー</translation>
    </message>
    <message>
        <source>Mask: {kind}</source>
        <translation>マスク: {kind}</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>既存のユーザー</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} users</source>
        <extracomment>Singular: {n:,} user</extracomment>
        <translation>
            <numerusform>{n:,} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} – {kept} ({users})</source>
        <translation>{field} – {kept} ({users})</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n:,} users</source>
        <extracomment>Singular: Replace {n:,} user</extracomment>
        <translation>
            <numerusform>{n:,} 人のユーザーを置き換え</numerusform>
        </translation>
    </message>
    <message>
        <source>Users that were found</source>
        <translation>見つかったユーザー</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>What the import found</source>
        <translation>インポートで見つかった内容</translation>
    </message>
    <message>
        <source>Columns {count}</source>
        <translation>列 {count}</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>不明なフィールド</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>skipped, as {slug}</source>
        <translation>スキップ ({slug} として)</translation>
    </message>
    <message>
        <source>kept as {kept_as}</source>
        <translation>{kept_as} として保持</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>{field} – {kept} ({users}, first in line {line})</source>
        <translation>{field} – {kept} ({users}、最初は {line} 行目)</translation>
    </message>
    <message>
        <source>Fields that are not understood</source>
        <translation>解釈できないフィールド</translation>
    </message>
    <message>
        <source>Notes on the import</source>
        <translation>インポートの注記</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Users {found:,}</source>
        <translation>ユーザー {found:,}</translation>
    </message>
    <message>
        <source>replaces their data</source>
        <translation>データを置き換え</translation>
    </message>
    <message>
        <source>Filter attributes</source>
        <translation>属性を絞り込み</translation>
    </message>
    <message>
        <source>Show what is not set</source>
        <translation>未設定のものを表示</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>セクションを追加</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>セクションの追加</translation>
    </message>
    <message>
        <source>Add a kind of data that a webhook can read</source>
        <translation>Webhook が読めるデータの種類を追加</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} の編集</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} の名前変更</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>属性の追加</translation>
    </message>
    <message>
        <source>Make {name} {kind}</source>
        <translation>{name} を{kind}に変更</translation>
    </message>
    <message>
        <source>There is a “{wanted}” already, so this is “{given}”.</source>
        <translation>「{wanted}」はすでにあるため、「{given}」にしました。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} をリセット</translation>
    </message>
    <message>
        <source>Every section is shown</source>
        <translation>すべてのセクションが表示されています</translation>
    </message>
    <message>
        <source>Add a section to the JSON</source>
        <translation>JSON へのセクションの追加</translation>
    </message>
    <message>
        <source>Data of the sample user</source>
        <translation>サンプルユーザーのデータ</translation>
    </message>
    <message>
        <source>Edit user data</source>
        <translation>ユーザーデータの編集</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>先にテキストを修正してください</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>This is no number, such as 12 or -0.5.</source>
        <translation>12 や -0.5 のような数値ではありません。</translation>
    </message>
    <message>
        <source>This is no array, such as [&quot;a&quot;, 2].</source>
        <translation>[&quot;a&quot;, 2] のような配列ではありません。</translation>
    </message>
    <message>
        <source>This is no object, such as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>{&quot;name&quot;: &quot;value&quot;} のようなオブジェクトではありません。</translation>
    </message>
    <message>
        <source>This is no date, such as 2026-11-24 or 2026-11-24 09:30:00 UTC.</source>
        <translation>2026-11-24 や 2026-11-24 09:30:00 UTC のような日付ではありません。</translation>
    </message>
    <message>
        <source>The value nests deeper than {most} levels.</source>
        <translation>値の入れ子が {most} 階層を超えています。</translation>
    </message>
    <message>
        <source>Braze gives {name} as {wanted}; here it is {found}.</source>
        <translation>Braze の {name} は{wanted}ですが、ここでは{found}です。</translation>
    </message>
    <message>
        <source>A random bucket is a whole number from 0 to 9999.</source>
        <translation>ランダムバケットは 0～9999 の整数です。</translation>
    </message>
    <message>
        <source>A language is a code such as fr or pt-BR.</source>
        <translation>言語は fr や pt-BR のようなコードです。</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>状態は {states} のいずれかです。</translation>
    </message>
    <message>
        <source>A number has at most {most} characters here.</source>
        <translation>ここでの数値は最大 {most} 文字です。</translation>
    </message>
    <message>
        <source>{problem} The mistake is at line {line}, column {column}.</source>
        <translation>{problem} 誤りは {line} 行 {column} 列にあります。</translation>
    </message>
    <message>
        <source>A boolean is true or false.</source>
        <translation>真偽値は true または false です。</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>custom attribute</source>
        <translation>カスタム属性</translation>
    </message>
    <message>
        <source>property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>content block</source>
        <translation>Content Block</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>{file} に保存しました。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字・小文字を区別</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>一致の件数</translation>
    </message>
    <message>
        <source>Replace and go to the next (Enter)</source>
        <translation>置換して次へ (Enter)</translation>
    </message>
    <message>
        <source>Replace all (Alt+A)</source>
        <translation>すべて置換 (Alt+A)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>有効なパターンではありません</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>{place:,} of {total}</source>
        <translation>{place:,} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{total} found</source>
        <extracomment>Singular: {total} found</extracomment>
        <translation>
            <numerusform>{total} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} (at {column})</source>
        <translation>{error} ({column} 列)</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>ショートカット {keys}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown:,} of {n:,} characters are shown.</source>
        <extracomment>Singular: The first {shown:,} of {n:,} character are shown.</extracomment>
        <translation>
            <numerusform>{n:,} 文字中、最初の {shown:,} 文字を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>クリア (Esc)</translation>
    </message>
    <message>
        <source>{code} control character</source>
        <translation>{code} 制御文字</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Liquid that cannot be read</source>
        <translation>読み取れない Liquid</translation>
    </message>
    <message>
        <source>A tag or an output is not closed, not known, or written in a way that Liquid has no meaning for. Braze sends nothing of such a message.</source>
        <translation>タグや出力が閉じられていないか、不明か、Liquid では意味のない書き方です。そのようなメッセージを Braze は送信しません。</translation>
    </message>
    <message>
        <source>Filter that does not exist</source>
        <translation>存在しないフィルター</translation>
    </message>
    <message>
        <source>Braze does not know a filter of this name.</source>
        <translation>Braze にこの名前のフィルターはありません。</translation>
    </message>
    <message>
        <source>Filter that Braze lacks</source>
        <translation>Braze にないフィルター</translation>
    </message>
    <message>
        <source>Plain Liquid has this filter, and Braze does not. The preview computes it all the same, to show what was meant.</source>
        <translation>このフィルターは標準の Liquid にあり、Braze にはありません。意図がわかるよう、プレビューでは計算します。</translation>
    </message>
    <message>
        <source>Filter with wrong arguments</source>
        <translation>フィルターの引数の誤り</translation>
    </message>
    <message>
        <source>The filter takes more or fewer arguments, or has no option of that name.</source>
        <translation>フィルターの引数の数が異なるか、その名前のオプションがありません。</translation>
    </message>
    <message>
        <source>Filter where none may stand</source>
        <translation>使えない場所のフィルター</translation>
    </message>
    <message>
        <source>Braze takes filters in outputs and in assign, and not in if, case, for and in square brackets. Assign the filtered value to a variable first.</source>
        <translation>Braze でフィルターを使えるのは出力と assign の中で、if、case、for や角かっこの中では使えません。先にフィルターした値を変数に代入してください。</translation>
    </message>
    <message>
        <source>Operator where none may stand</source>
        <translation>使えない場所の演算子</translation>
    </message>
    <message>
        <source>Comparisons belong into if, elsif and unless; assign and outputs compute with filters.</source>
        <translation>比較は if、elsif、unless で使います。assign と出力ではフィルターで計算します。</translation>
    </message>
    <message>
        <source>Condition behind else</source>
        <translation>else の後の条件</translation>
    </message>
    <message>
        <source>else takes no condition, and what stands behind it is not looked at; elsif does.</source>
        <translation>else に条件は付けられず、後に書いたものは見られません。条件が付くのは elsif です。</translation>
    </message>
    <message>
        <source>Reason of an abort that is no plain text</source>
        <translation>単純なテキストでない中止の理由</translation>
    </message>
    <message>
        <source>The reason is a text in quotes of at most 128 characters; Braze reads no Liquid in it.</source>
        <translation>理由は引用符で囲んだ最大 128 文字のテキストです。Braze はその中の Liquid を読みません。</translation>
    </message>
    <message>
        <source>Attribute outside of braces</source>
        <translation>かっこの外の属性</translation>
    </message>
    <message>
        <source>Only inside {{ }} and {% %} is ${name} an attribute; elsewhere it is sent as it is.</source>
        <translation>${name} が属性になるのは {{ }} と {% %} の中だけで、ほかではそのまま送信されます。</translation>
    </message>
    <message>
        <source>Output of nothing</source>
        <translation>空の出力</translation>
    </message>
    <message>
        <source>An output without a value prints nothing.</source>
        <translation>値のない出力は何も出力しません。</translation>
    </message>
    <message>
        <source>HTML comment</source>
        <translation>HTML コメント</translation>
    </message>
    <message>
        <source>Braze removes HTML comments, with the Liquid in them, before it reads the Liquid.</source>
        <translation>Braze は Liquid を読む前に、HTML コメントを中の Liquid ごと削除します。</translation>
    </message>
    <message>
        <source>Standard attribute that does not exist</source>
        <translation>存在しない標準属性</translation>
    </message>
    <message>
        <source>Braze has some twenty standard attributes; all others are written custom_attribute.${name}.</source>
        <translation>Braze の標準属性は約 20 個で、ほかはすべて custom_attribute.${name} と書きます。</translation>
    </message>
    <message>
        <source>Attribute without ${ }</source>
        <translation>${ } のない属性</translation>
    </message>
    <message>
        <source>Without ${ } a name is a variable, and nothing sets one of this name.</source>
        <translation>${ } のない名前は変数ですが、この名前の変数はどこでも設定されていません。</translation>
    </message>
    <message>
        <source>Secret where its value would have to be known</source>
        <translation>値がわからないと使えない場所のシークレット</translation>
    </message>
    <message>
        <source>A secret is filled in only as the request is sent: it can be printed, and go through filters on the way, but not be tested, assigned or captured.</source>
        <translation>シークレットの値はリクエストの送信時にのみ入ります。出力することと、その途中でフィルターを通すことはできますが、判定、代入、capture はできません。</translation>
    </message>
    <message>
        <source>Value that the environment lacks</source>
        <translation>環境にない値</translation>
    </message>
    <message>
        <source>{{environment.name}} reads a base URL or a variable of the environment that is chosen for the rendering. Without an environment, or with one that has no such value, it holds nothing, and the request would go elsewhere or carry less than was meant.</source>
        <translation>{{environment.name}} は、レンダリング用に選択した環境のベース URL または変数を読みます。環境がないか、その値がないと空になり、リクエストが別の場所に送られるか、意図した内容が欠けます。</translation>
    </message>
    <message>
        <source>Secret without a name in the environment</source>
        <translation>環境に名前のないシークレット</translation>
    </message>
    <message>
        <source>The environment lists the secret, and what it gives as the name in the keyring is none. Nothing is sent, because another secret than the one that was meant could go out.</source>
        <translation>環境にシークレットの項目がありますが、キーリングの名前として使えません。意図しないシークレットが送られるおそれがあるため、何も送信されません。</translation>
    </message>
    <message>
        <source>Error while rendering</source>
        <translation>レンダリング中のエラー</translation>
    </message>
    <message>
        <source>A filter was given what it cannot work with, such as a division by 0, or text was compared with a number by &lt; or &gt;.</source>
        <translation>0 での除算など、フィルターが処理できないものが渡されたか、テキストと数値が &lt; や &gt; で比較されました。</translation>
    </message>
    <message>
        <source>Template that does too much</source>
        <translation>処理の多すぎるテンプレート</translation>
    </message>
    <message>
        <source>The template prints, loops or computes more than a message may.</source>
        <translation>テンプレートの出力、ループ、計算がメッセージの上限を超えています。</translation>
    </message>
    <message>
        <source>Content Blocks that nest too deep</source>
        <translation>入れ子の深すぎる Content Block</translation>
    </message>
    <message>
        <source>A Content Block may hold another, and that one no third: Braze removes its tag.</source>
        <translation>Content Block は別の Content Block を含められますが、その中に 3 つ目は含められません。Braze はそのタグを取り除きます。</translation>
    </message>
    <message>
        <source>Content Block where its text would have to be known</source>
        <translation>テキストがわからないと使えない場所の Content Block</translation>
    </message>
    <message>
        <source>A Content Block can only be printed; a capture gives its text a name.</source>
        <translation>Content Block は出力するだけです。capture を使うとテキストに名前を付けられます。</translation>
    </message>
    <message>
        <source>Translation whose Liquid cannot be read</source>
        <translation>Liquid を読み取れない翻訳</translation>
    </message>
    <message>
        <source>The text of a translation may hold Liquid, which has to be whole.</source>
        <translation>翻訳のテキストには Liquid を書けますが、完結している必要があります。</translation>
    </message>
    <message>
        <source>Content Block of more than 50 KB</source>
        <translation>50 KB を超える Content Block</translation>
    </message>
    <message>
        <source>Braze takes Content Blocks of up to 50 KB.</source>
        <translation>Braze が受け付ける Content Block は最大 50 KB です。</translation>
    </message>
    <message>
        <source>URL that is not asked</source>
        <translation>問い合わせない URL</translation>
    </message>
    <message>
        <source>Connected Content asks http and https on ports 80 and 443 only.</source>
        <translation>Connected Content が問い合わせるのは、http と https のポート 80 と 443 だけです。</translation>
    </message>
    <message>
        <source>Method that is not asked</source>
        <translation>問い合わせに使えないメソッド</translation>
    </message>
    <message>
        <source>Connected Content knows GET and POST.</source>
        <translation>Connected Content のメソッドは GET と POST です。</translation>
    </message>
    <message>
        <source>Headers of a call that are no JSON</source>
        <translation>JSON でない呼び出しのヘッダー</translation>
    </message>
    <message>
        <source>The option :headers takes a JSON object, as {&quot;X-Name&quot;: &quot;value&quot;}.</source>
        <translation>オプション :headers には {&quot;X-Name&quot;: &quot;value&quot;} のような JSON オブジェクトを指定します。</translation>
    </message>
    <message>
        <source>cache_max_age out of range</source>
        <translation>範囲外の cache_max_age</translation>
    </message>
    <message>
        <source>An answer is kept for 300 to 14,400 seconds.</source>
        <translation>応答は 300～14,400 秒保持されます。</translation>
    </message>
    <message>
        <source>Call without a recorded answer</source>
        <translation>記録済みの応答のない呼び出し</translation>
    </message>
    <message>
        <source>A preview asks nobody: it takes answers from the folder responses. Record one, or write one.</source>
        <translation>プレビューはどこにも問い合わせず、フォルダー responses の応答を使います。記録するか、作成してください。</translation>
    </message>
    <message>
        <source>Answer that gives no data</source>
        <translation>データのない応答</translation>
    </message>
    <message>
        <source>The recorded answer is no 2xx, too late, too large, or not the JSON it says it is; Braze inserts nothing then.</source>
        <translation>記録済みの応答が 2xx でないか、遅すぎるか、大きすぎるか、JSON とされながら JSON でないため、Braze は何も挿入しません。</translation>
    </message>
    <message>
        <source>Promotion list without sample codes</source>
        <translation>サンプルコードのないプロモーションリスト</translation>
    </message>
    <message>
        <source>There are no codes of this list to show in a preview.</source>
        <translation>プレビューに表示するこのリストのコードがありません。</translation>
    </message>
    <message>
        <source>Message extras of more than 1 KB</source>
        <translation>1 KB を超える message_extras</translation>
    </message>
    <message>
        <source>Braze keeps 1 KB of message extras and cuts the rest.</source>
        <translation>Braze は message_extras を 1 KB まで保持し、残りを切り捨てます。</translation>
    </message>
    <message>
        <source>Liquid of an answer that cannot be read</source>
        <translation>読み取れない応答の Liquid</translation>
    </message>
    <message>
        <source>With :rerender the Liquid in an answer or a catalog is rendered, and here it has a mistake.</source>
        <translation>:rerender を付けると応答やカタログの Liquid もレンダリングされますが、誤りがあります。</translation>
    </message>
    <message>
        <source>Attribute that only an answer names</source>
        <translation>応答だけに書かれた属性</translation>
    </message>
    <message>
        <source>Braze looks up the attributes that the message names before it renders. What text of an answer names in addition holds nothing.</source>
        <translation>Braze は、メッセージに書かれた属性をレンダリング前に調べます。応答のテキストだけに書かれた属性は空になります。</translation>
    </message>
    <message>
        <source>Method that Braze does not send</source>
        <translation>Braze が送信しないメソッド</translation>
    </message>
    <message>
        <source>Braze sends POST, GET, PUT and DELETE.</source>
        <translation>Braze が送信するのは POST、GET、PUT、DELETE です。</translation>
    </message>
    <message>
        <source>GET with a body</source>
        <translation>ボディのある GET</translation>
    </message>
    <message>
        <source>A GET request has no body; what is written there is not sent.</source>
        <translation>GET リクエストにボディはなく、書いた内容は送信されません。</translation>
    </message>
    <message>
        <source>No Content-Type header</source>
        <translation>Content-Type ヘッダーなし</translation>
    </message>
    <message>
        <source>Braze infers one from the body. Write it, so that the receiver is sure to get the one that it expects.</source>
        <translation>Braze がボディから推測します。受信側の期待するものが確実に届くよう、明示してください。</translation>
    </message>
    <message>
        <source>Body that is no JSON for a user</source>
        <translation>ユーザーによって JSON にならないボディ</translation>
    </message>
    <message>
        <source>The body is meant to be JSON and is none after personalization. Braze sends it all the same.</source>
        <translation>ボディは JSON のはずですが、パーソナライズ後は JSON ではありません。Braze はそれでも送信します。</translation>
    </message>
    <message>
        <source>Body of more than 1 MB</source>
        <translation>1 MB を超えるボディ</translation>
    </message>
    <message>
        <source>Many receivers refuse a body of more than 1 MB.</source>
        <translation>多くの受信側は 1 MB を超えるボディを拒否します。</translation>
    </message>
    <message>
        <source>Value that is not of the pair&apos;s type</source>
        <translation>ペアの型に合わない値</translation>
    </message>
    <message>
        <source>The value of a number, boolean or JSON pair is none after personalization.</source>
        <translation>数値、真偽値、JSON のペアの値が、パーソナライズ後にその型ではありません。</translation>
    </message>
    <message>
        <source>Empty key</source>
        <translation>空のキー</translation>
    </message>
    <message>
        <source>A pair without a key is valid JSON, and hardly meant.</source>
        <translation>キーのないペアは有効な JSON ですが、意図したものとは考えにくいです。</translation>
    </message>
    <message>
        <source>Key that stands twice</source>
        <translation>重複するキー</translation>
    </message>
    <message>
        <source>Receivers keep only one of two equal keys.</source>
        <translation>同じキーが 2 つあると、受信側が保持するのは一方だけです。</translation>
    </message>
    <message>
        <source>Header that cannot be set</source>
        <translation>設定できないヘッダー</translation>
    </message>
    <message>
        <source>The name is no header name, or is one that the sender sets itself.</source>
        <translation>ヘッダー名として正しくないか、送信側が自ら設定するヘッダーです。</translation>
    </message>
    <message>
        <source>Header that stands twice</source>
        <translation>重複するヘッダー</translation>
    </message>
    <message>
        <source>Both are sent, and receivers differ in which one they take.</source>
        <translation>両方が送信され、どちらを使うかは受信側によって異なります。</translation>
    </message>
    <message>
        <source>Header value that cannot be sent</source>
        <translation>送信できないヘッダー値</translation>
    </message>
    <message>
        <source>A header holds no line break, control character or letter beyond ASCII.</source>
        <translation>ヘッダーには改行、制御文字、ASCII 以外の文字を入れられません。</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>URL なし</translation>
    </message>
    <message>
        <source>There is nothing to send to.</source>
        <translation>送信先がありません。</translation>
    </message>
    <message>
        <source>URL without http or https</source>
        <translation>http でも https でもない URL</translation>
    </message>
    <message>
        <source>Braze sends to URLs that start with https:// or http://.</source>
        <translation>Braze は https:// または http:// で始まる URL に送信します。</translation>
    </message>
    <message>
        <source>URL without a host that can be reached</source>
        <translation>接続できるホストのない URL</translation>
    </message>
    <message>
        <source>The host is missing, or holds what no host name may hold.</source>
        <translation>ホストがないか、ホスト名に使えないものが含まれています。</translation>
    </message>
    <message>
        <source>Port that Braze does not send to</source>
        <translation>Braze が送信しないポート</translation>
    </message>
    <message>
        <source>Braze sends to port 443 of https and port 80 of http only.</source>
        <translation>Braze が送信するのは https のポート 443 と http のポート 80 だけです。</translation>
    </message>
    <message>
        <source>Control character in a URL</source>
        <translation>URL 内の制御文字</translation>
    </message>
    <message>
        <source>A line break or another control character would end the request line.</source>
        <translation>改行などの制御文字があると、リクエスト行がそこで終わります。</translation>
    </message>
    <message>
        <source>User name or password in a URL</source>
        <translation>URL 内のユーザー名・パスワード</translation>
    </message>
    <message>
        <source>Credentials in a URL end in logs; send them in an Authorization header.</source>
        <translation>URL 内の認証情報はログに残ります。Authorization ヘッダーで送信してください。</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>プライベートアドレス</translation>
    </message>
    <message>
        <source>Braze reaches public addresses only.</source>
        <translation>Braze が接続できるのはパブリックアドレスだけです。</translation>
    </message>
    <message>
        <source>Good for a test with Hook Studio&apos;s receiver; Braze does not send there.</source>
        <translation>Hook Studio のレシーバーでのテストには使えますが、Braze はそこへは送信しません。</translation>
    </message>
    <message>
        <source>Host that is sent in another spelling</source>
        <translation>別の表記で送信されるホスト</translation>
    </message>
    <message>
        <source>International names are sent in ASCII, addresses in their usual form.</source>
        <translation>国際化された名前は ASCII で、アドレスは通常の形で送信されます。</translation>
    </message>
    <message>
        <source>Character that is encoded on sending</source>
        <translation>送信時にエンコードされる文字</translation>
    </message>
    <message>
        <source>A space or another character that no URL may hold is sent as its % code.</source>
        <translation>空白など URL に使えない文字は % コードで送信されます。</translation>
    </message>
    <message>
        <source>Part behind #</source>
        <translation># 以降の部分</translation>
    </message>
    <message>
        <source>What follows # is not sent.</source>
        <translation># 以降は送信されません。</translation>
    </message>
    <message>
        <source>Line breaks in a URL</source>
        <translation>URL 内の改行</translation>
    </message>
    <message>
        <source>The line breaks of a URL&apos;s layout are removed on sending.</source>
        <translation>URL を整えるための改行は送信時に取り除かれます。</translation>
    </message>
    <message>
        <source>Receiver on another port</source>
        <translation>別のポートのレシーバー</translation>
    </message>
    <message>
        <source>Hook Studio&apos;s receiver listens on another port than the usual one, and the request goes there.</source>
        <translation>Hook Studio のレシーバーが通常と異なるポートで待ち受けており、リクエストはそこへ送られます。</translation>
    </message>
    <message>
        <source>Message that is not sent</source>
        <translation>送信されないメッセージ</translation>
    </message>
    <message>
        <source>abort_message ended the rendering for this user.</source>
        <translation>このユーザーのレンダリングは abort_message で終わりました。</translation>
    </message>
    <message>
        <source>Rendering that took too long</source>
        <translation>時間のかかりすぎたレンダリング</translation>
    </message>
    <message>
        <source>A rendering is stopped after two seconds.</source>
        <translation>レンダリングは 2 秒で停止されます。</translation>
    </message>
    <message>
        <source>Rendering that took too much memory</source>
        <translation>メモリーを使いすぎたレンダリング</translation>
    </message>
    <message>
        <source>A rendering is stopped when it needs more than 512 MB.</source>
        <translation>レンダリングは、必要なメモリーが 512 MB を超えると停止されます。</translation>
    </message>
    <message>
        <source>Renderer that broke down</source>
        <translation>異常終了したレンダラー</translation>
    </message>
    <message>
        <source>The process that renders ended twice on this template.</source>
        <translation>レンダリングするプロセスがこのテンプレートで 2 回終了しました。</translation>
    </message>
    <message>
        <source>File that cannot be read as YAML</source>
        <translation>YAML として読み取れないファイル</translation>
    </message>
    <message>
        <source>Found as the files of the project are read; a file with an error is not overwritten.</source>
        <translation>プロジェクトのファイルを読むときに検出されます。エラーのあるファイルは上書きされません。</translation>
    </message>
    <message>
        <source>Value of the wrong kind</source>
        <translation>種類の異なる値</translation>
    </message>
    <message>
        <source>Setting that is not for a project</source>
        <translation>プロジェクト用でない設定</translation>
    </message>
    <message>
        <source>Certificates, their verification and the proxy say whom a user trusts. They are settings of each user; a file of a project that names them is read as if it did not.</source>
        <translation>証明書とその検証、プロキシは、ユーザーが何を信頼するかを決める各ユーザーの設定です。プロジェクトのファイルに書いても、ないものとして読まれます。</translation>
    </message>
    <message>
        <source>Key that is not known</source>
        <translation>不明なキー</translation>
    </message>
    <message>
        <source>Key that stands twice in a file</source>
        <translation>ファイル内の重複するキー</translation>
    </message>
    <message>
        <source>File of a newer Hook Studio</source>
        <translation>新しいバージョンの Hook Studio のファイル</translation>
    </message>
    <message>
        <source>Number that cannot be kept</source>
        <translation>保持できない数値</translation>
    </message>
    <message>
        <source>File that is not UTF-8</source>
        <translation>UTF-8 でないファイル</translation>
    </message>
    <message>
        <source>File that is no text</source>
        <translation>テキストでないファイル</translation>
    </message>
    <message>
        <source>Name that is no plain file</source>
        <translation>通常のファイルでない名前</translation>
    </message>
    <message>
        <source>File that is not there</source>
        <translation>存在しないファイル</translation>
    </message>
    <message>
        <source>File that may not be read</source>
        <translation>読み取り権限のないファイル</translation>
    </message>
    <message>
        <source>File that is too large</source>
        <translation>大きすぎるファイル</translation>
    </message>
    <message>
        <source>File that nests too deep</source>
        <translation>入れ子の深すぎるファイル</translation>
    </message>
    <message>
        <source>Path out of the project</source>
        <translation>プロジェクト外へのパス</translation>
    </message>
    <message>
        <source>Path that not every system has</source>
        <translation>一部のシステムで使えないパス</translation>
    </message>
    <message>
        <source>Two names that differ by case</source>
        <translation>大文字・小文字だけが違う 2 つの名前</translation>
    </message>
    <message>
        <source>File with another ending</source>
        <translation>拡張子の異なるファイル</translation>
    </message>
    <message>
        <source>Recorded answer without a URL</source>
        <translation>URL のない記録済みの応答</translation>
    </message>
    <message>
        <source>Body that Braze cannot take over</source>
        <translation>Braze に移せないボディ</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which may lack what it needs.</source>
        <translation>Braze 用に Webhook をコピーするときに検出されます。必要なものが Braze にない場合があります。</translation>
    </message>
    <message>
        <source>Variants that cannot be merged</source>
        <translation>まとめられないバリアント</translation>
    </message>
    <message>
        <source>Language that Braze cannot ask for</source>
        <translation>Braze で指定できない言語</translation>
    </message>
    <message>
        <source>Method that Braze does not have</source>
        <translation>Braze にないメソッド</translation>
    </message>
    <message>
        <source>Header that Braze cannot take over</source>
        <translation>Braze に移せないヘッダー</translation>
    </message>
    <message>
        <source>URL that Braze does not take</source>
        <translation>Braze が受け付けない URL</translation>
    </message>
    <message>
        <source>Secret that Braze does not know</source>
        <translation>Braze にないシークレット</translation>
    </message>
    <message>
        <source>Value of an environment that cannot be written in</source>
        <translation>書き込めない環境の値</translation>
    </message>
    <message>
        <source>Found as the webhook is copied for Braze, which has no environments: their values are written into the texts, where Liquid can hold them, and Content Blocks are left to be changed in Braze.</source>
        <translation>Braze 用に Webhook をコピーするときに検出されます。Braze に環境はないため、Liquid で表せる値はテキストに書き込まれ、Content Block は Braze で変更する必要があります。</translation>
    </message>
    <message>
        <source>Request that differs from its snapshot</source>
        <translation>スナップショットと異なるリクエスト</translation>
    </message>
    <message>
        <source>Found as the rendered requests are compared with the snapshots of the project.</source>
        <translation>レンダリングしたリクエストをプロジェクトのスナップショットと比較するときに検出されます。</translation>
    </message>
    <message>
        <source>Request without a snapshot</source>
        <translation>スナップショットのないリクエスト</translation>
    </message>
    <message>
        <source>Snapshot of nothing</source>
        <translation>対象のないスナップショット</translation>
    </message>
    <message>
        <source>More problems than are listed</source>
        <translation>一覧に収まらない問題</translation>
    </message>
    <message>
        <source>The studio lists some three hundred problems of a webhook while it is edited; hookstudio check lists them all.</source>
        <translation>アプリは編集中の Webhook の問題を約 300 件まで表示します。hookstudio check ならすべて表示されます。</translation>
    </message>
    <message>
        <source>Body that a hostile value breaks</source>
        <translation>悪意のある値で壊れるボディ</translation>
    </message>
    <message>
        <source>With some value that profiles hold, such as a quote, the body is not valid JSON any more. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>引用符など、プロファイルにありうる値によって、ボディが有効な JSON でなくなります。値のカタログを試す hookstudio check --stress で検出されます。</translation>
    </message>
    <message>
        <source>URL that a hostile value changes</source>
        <translation>悪意のある値で変わる URL</translation>
    </message>
    <message>
        <source>With some value that profiles hold the URL is refused, or gets another host, path or query. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>プロファイルにありうる値によって、URL が拒否されるか、ホスト、パス、クエリが変わります。値のカタログを試す hookstudio check --stress で検出されます。</translation>
    </message>
    <message>
        <source>Header that a hostile value breaks</source>
        <translation>悪意のある値で壊れるヘッダー</translation>
    </message>
    <message>
        <source>With some value that profiles hold the header is empty, or holds what cannot be sent. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>プロファイルにありうる値によって、ヘッダーが空になるか、送信できないものが入ります。値のカタログを試す hookstudio check --stress で検出されます。</translation>
    </message>
    <message>
        <source>Body that a hostile value makes mean something else</source>
        <translation>悪意のある値で意味の変わるボディ</translation>
    </message>
    <message>
        <source>With some value the body is valid and has other members, or values of other types, than meant. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>値によっては、ボディは有効でも、メンバーや値の型が意図と異なります。値のカタログを試す hookstudio check --stress で検出されます。</translation>
    </message>
    <message>
        <source>Liquid that a hostile value breaks</source>
        <translation>悪意のある値で壊れる Liquid</translation>
    </message>
    <message>
        <source>With some value that profiles hold the Liquid has an error. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>プロファイルにありうる値によって、Liquid にエラーが起きます。値のカタログを試す hookstudio check --stress で検出されます。</translation>
    </message>
    <message>
        <source>Message that a hostile value aborts</source>
        <translation>悪意のある値で中止されるメッセージ</translation>
    </message>
    <message>
        <source>With some value, though there is one, the message is aborted. Found by hookstudio check --stress, which tries a catalogue of values.</source>
        <translation>値があるのに、内容によってメッセージが中止されます。値のカタログを試す hookstudio check --stress で検出されます。</translation>
    </message>
    <message>
        <source>Base URL that is none</source>
        <translation>ベース URL でないベース URL</translation>
    </message>
    <message>
        <source>A base URL of an environment starts with http:// or https:// and a host, and ends at its path. Templates write it as {{environment.name}}.</source>
        <translation>環境のベース URL は http:// または https:// とホストで始まり、パスで終わります。テンプレートでは {{environment.name}} と書きます。</translation>
    </message>
    <message>
        <source>Name that is a base URL and a variable</source>
        <translation>ベース URL と変数で重複する名前</translation>
    </message>
    <message>
        <source>Both are written {{environment.name}}, and the base URL is read. Rename one of them.</source>
        <translation>どちらも {{environment.name}} と書き、ベース URL が読まれます。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>Name that a template cannot write</source>
        <translation>テンプレートに書けない名前</translation>
    </message>
    <message>
        <source>A name of an environment&apos;s value has letters, digits, _ and -, and begins with no digit.</source>
        <translation>環境の値の名前に使えるのは英字、数字、_、- で、数字で始めることはできません。</translation>
    </message>
    <message>
        <source>Secret that is not given by its name</source>
        <translation>名前で指定されていないシークレット</translation>
    </message>
    <message>
        <source>An environment holds names of secrets: the name in templates, and the one in the keyring.</source>
        <translation>環境が持つのはシークレットの名前です。テンプレートでの名前と、キーリングでの名前があります。</translation>
    </message>
    <message>
        <source>Secret that the project was not given</source>
        <translation>プロジェクトに許可されていないシークレット</translation>
    </message>
    <message>
        <source>A project that is not trusted, or asks for another secret than it was trusted with, does not get it. Nothing with it is sent before you agree.</source>
        <translation>信頼されていないプロジェクトや、信頼した時と別のシークレットを求めるプロジェクトには渡されません。同意するまで、それを含むものは送信されません。</translation>
    </message>
</context>
</TS>
