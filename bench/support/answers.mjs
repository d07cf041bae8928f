import { deepStrictEqual } from 'node:assert'

const atOnce = 16

async function ask(server, request) {
  const response = await fetch(server.url, request)
  const text = await response.text()
  const { data, errors } = JSON.parse(text)
  if (!data || errors) throw new Error(`${server.url}: ${text.slice(0, 500)}\nto ${request.body.slice(0, 500)}`)
  return text
}

/** The answers to all requests, as they come. @throws when one has errors. */
export async function readAnswers(server, requests) {
  const answers = []
  for (let start = 0; start < requests.length; start += atOnce) {
    answers.push(...(await Promise.all(requests.slice(start, start + atOnce).map((request) => ask(server, request)))))
  }
  return answers
}

/** Asks each request once, whatever comes of it: what was never read before comes from the disk, and may take longer than is allowed. */
export async function readFromDisk(server, requests) {
  for (let start = 0; start < requests.length; start += 4) {
    const asked = requests.slice(start, start + 4)
    await Promise.all(asked.map((request) => fetch(server.url, request).then((response) => response.text())))
  }
}

/** @throws unless a server answers a sample of the requests with the same data. */
export async function requireSameData(label, server, requests, answers) {
  const step = Math.ceil(requests.length / 20)
  for (let index = 0; index < requests.length; index += step) {
    const { data } = JSON.parse(await ask(server, requests[index]))
    deepStrictEqual(data, JSON.parse(answers[index]).data, `${label} answers ${requests[index].body} with other data`)
  }
}
