// Loaded before a program: writes to stderr every connection that the program opens to another machine.
import net from 'node:net'

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...parameters) {
  const [options] = Array.isArray(parameters[0]) ? parameters[0] : parameters
  const host = options?.host ?? 'localhost'
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) process.stderr.write(`CONNECTS TO ${host}\n`)
  return connect.apply(this, parameters)
}
