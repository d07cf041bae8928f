/** `node:http` that sends prepared answers, one after the other, without looking at what was asked. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { listen, rest } from './settings.mjs'

const [answers] = rest
const bodies = JSON.parse(readFileSync(answers, 'utf8')).map((text) => Buffer.from(text))
let next = 0
createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    const body = bodies[next++ % bodies.length]
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
    response.end(body)
  })
}).listen(listen)
