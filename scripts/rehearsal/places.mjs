import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Where, on this machine, things are that a service finds in its container: every service has an address of the loopback network, so
 * that ports stay what they are, and folders of its own.
 */
export class Places {
  #addresses = new Map()
  #ports = new Map()
  #network

  /** @param {string} folder everything that services write goes here */
  constructor(services, folder, root) {
    this.folder = folder
    this.root = root
    // Some other rehearsal may be under way on this machine.
    this.#network = `127.${64 + Math.floor(Math.random() * 180)}.${1 + Math.floor(Math.random() * 250)}`
    let host = 1
    for (const [name, { network_mode: mode }] of Object.entries(services)) {
      const shared = /^service:(.+)$/.exec(mode ?? '')?.[1]
      this.#addresses.set(name, shared ? this.addressOf(shared) : `${this.#network}.${++host}`)
    }
  }

  addressOf(service) {
    return this.#addresses.get(service)
  }

  /**
   * Gives a service a port of 127.0.0.1 instead of an address of its own. Next takes all of 127.0.0.0/8 for one host, and then
   * asks itself over the network for what it should only rewrite; on 0.0.0.0, where it listens in its container, it does not.
   */
  shareLocalhost(name, port) {
    this.#addresses.set(name, '127.0.0.1')
    this.#ports.set(name, port)
  }

  authorityOf(service, port) {
    return `${this.addressOf(service)}:${this.#ports.get(service) ?? port}`
  }

  /** Says for any text that a container would get what it is here. */
  translator(name, service, imageRoot) {
    const folders = this.#foldersOf(name, service, imageRoot)
    const own = this.addressOf(name)
    const translate = (text) => {
      // Not followed by more, as a password after a user's name would be.
      const authority = /(?<![\w.-])(?:0\.0\.0\.0|127\.0\.0\.1|([a-z][a-z0-9-]*)):(\d{1,5})(?![\w@])/g
      let result = text.replaceAll(authority, (all, host = name, port) =>
        this.addressOf(host) ? this.authorityOf(host, port) : all,
      )
      result = result.replaceAll(/(?:0\.0\.0\.0|127\.0\.0\.1)(?!:)/g, own)
      // A caller on loopback comes from 127.0.0.1, whichever service it is.
      result = result.replaceAll(/(?<![\d.])172\.31\.87\.\d+(?![\d.])/g, '127.0.0.1')
      return result.replaceAll(/(?<![\w.-])\/[\w./-]+/g, (inside) => {
        const found = folders.find(([target]) => inside === target || inside.startsWith(`${target}/`))
        return found ? found[1] + inside.slice(found[0].length) : inside
      })
    }
    for (const [target, source] of this.#filesOf(service)) {
      const copy = path.join(this.folder, 'files', name, path.basename(target))
      folders.unshift([target, copy])
      mkdirSync(path.dirname(copy), { recursive: true })
      writeFileSync(copy, translate(readFileSync(source, 'utf8')))
    }
    return translate
  }

  #foldersOf(name, service, imageRoot) {
    const folders = imageRoot ? [['/app', path.join(imageRoot, 'app')]] : []
    for (const target of service.tmpfs ?? []) folders.push([target, path.join(this.folder, 'tmp', name)])
    for (const [target, source] of this.#mountsOf(service)) {
      if (!source.startsWith('.')) folders.push([target, this.volume(source)])
    }
    for (const [, folder] of folders) mkdirSync(folder, { recursive: true })
    return folders.sort(([one], [other]) => other.length - one.length)
  }

  #mountsOf = (service) =>
    (service.volumes ?? []).map((volume) => {
      const [source, target] = volume.split(':')
      return [target, source]
    })

  #filesOf = (service) =>
    this.#mountsOf(service)
      .filter(([, source]) => source.startsWith('.'))
      .map(([target, source]) => [target, path.join(this.root, source)])

  /** The folder that stands for a named volume. */
  volume(name) {
    return path.join(this.folder, 'volumes', name)
  }
}
