// Ends with 0 if the address answers as it should: `node deploy/healthy.mjs http://127.0.0.1:4000/readyz`. Images have no curl.
const [, , address] = process.argv
const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
process.exit(response && response.status < 400 ? 0 : 1)
