/** What every server of the benchmark is told: `node <server>.mjs <port> <database file> …`. */
export const [, , port, file, ...rest] = process.argv

export const listen = { port: Number(port), host: '127.0.0.1' }
