import type { Readable, Writable } from 'node:stream'

import * as v from 'valibot'
import { WebSocket } from 'ws'

/** A way for texts to and from a browser. */
interface Channel {
  readonly post: (text: string) => void
  readonly hear: (heard: (text: string) => void, ended: () => void) => void
}

/** A remote-control connection: commands with their replies, and events. It speaks both CDP and WebDriver BiDi, which differ only in how an error looks. */
export interface Connection {
  /** Rejects with the browser's own words, and when the browser is gone. `session` is CDP's: whom the command is for. */
  readonly send: <Schema extends v.GenericSchema>(
    method: string,
    parameters: object,
    reply: Schema,
    session?: string,
  ) => Promise<v.InferOutput<Schema>>
  readonly on: <Schema extends v.GenericSchema>(
    method: string,
    shape: Schema,
    heard: (event: v.InferOutput<Schema>, session: string | undefined) => void,
  ) => void
}

const Message = v.object({
  id: v.nullish(v.number()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  sessionId: v.optional(v.string()),
  error: v.optional(v.union([v.string(), v.object({ message: v.string() })])),
  message: v.optional(v.string()),
})
type Message = v.InferOutput<typeof Message>

interface Pending {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** Connects to a browser over a channel. */
export function connect(channel: Channel): Connection {
  const pending = new Map<number, Pending>()
  const listeners: ((message: Message) => void)[] = []
  let last = 0
  channel.hear(
    (text) => {
      const message = v.parse(Message, JSON.parse(text))
      if (typeof message.id === 'number') settle(pending, message.id, message)
      else for (const listener of listeners) listener(message)
    },
    () => {
      for (const { method, reject } of pending.values()) reject(new Error(`${method}: the browser is gone`))
      pending.clear()
    },
  )
  return {
    send: async (method, parameters, reply, session) => {
      const id = ++last
      const result = await new Promise<unknown>((resolve, reject) => {
        pending.set(id, { method, resolve, reject })
        channel.post(JSON.stringify({ id, method, params: parameters, ...(session === undefined ? {} : { sessionId: session }) }))
      })
      return v.parse(reply, result)
    },
    on: (method, shape, heard) => {
      listeners.push((message) => {
        if (message.method === method) heard(v.parse(shape, message.params), message.sessionId)
      })
    },
  }
}

function settle(pending: Map<number, Pending>, id: number, { error, message, result }: Message): void {
  const waiting = pending.get(id)
  pending.delete(id)
  if (error === undefined) return waiting?.resolve(result)
  const words = typeof error === 'string' ? `${error} ${message ?? ''}` : error.message
  waiting?.reject(new Error(`${waiting.method}: ${words}`))
}

/** A pair of pipes with texts that end in NUL, as Chromium speaks on file descriptors 3 and 4. */
export function pipeChannel(to: Writable, from: Readable): Channel {
  return {
    post: (text) => void to.write(`${text}\0`),
    hear: (heard, ended) => {
      let rest = ''
      from.setEncoding('utf8')
      from.on('data', (chunk: string) => {
        const [first = '', ...others] = chunk.split('\0')
        rest += first
        for (const other of others) {
          heard(rest)
          rest = other
        }
      })
      from.on('close', ended)
      to.on('error', ended)
    },
  }
}

/** A web socket; resolves once it is open. */
export async function socketChannel(url: string): Promise<Channel> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return {
    post: (text) => socket.send(text),
    hear: (heard, ended) => {
      socket.on('message', (data: Buffer) => heard(data.toString('utf8')))
      socket.on('close', ended)
      socket.on('error', ended)
    },
  }
}
