// Renders the benchmark's templates with liquidjs: one JSON question a line, one JSON answer a line.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [, , modulePath, data] = process.argv
const { Liquid } = createRequire(import.meta.url)(modulePath)
const templates = JSON.parse(readFileSync(`${data}/templates.json`, 'utf8'))
const users = JSON.parse(readFileSync(`${data}/users.json`, 'utf8'))
const engine = new Liquid()
const parsed = Object.fromEntries(
  Object.entries(templates).map(([key, source]) => [key, engine.parse(source)]),
)

for await (const line of createInterface({ input: process.stdin })) {
  const { template, times, user } = JSON.parse(line)
  if (times === undefined) {
    console.log(JSON.stringify(engine.renderSync(parsed[template], users[user])))
    continue
  }
  const start = process.hrtime.bigint()
  for (let n = 0; n < times; n++) engine.renderSync(parsed[template], users[n % users.length])
  console.log(JSON.stringify(Number(process.hrtime.bigint() - start) / 1e9 / times))
}
