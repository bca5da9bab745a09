import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DATA_SEEN_HEADER, dataSeenIn } from '../../shared/contract/data-seen.ts'
import { refusal } from '../../shared/contract/result.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { Application } from '../application.ts'
import { PAGE_HEADERS } from '../platform/content-policy.ts'
import { staticFile } from '../platform/static-files.ts'
import { answerBody, readCallBody } from './call-body.ts'
import { carriesToken, comesFromHere } from './host-rules.ts'

export interface BrowserHost {
  /** Address with the token in its fragment, which no server ever sees. */
  readonly address: string
  readonly port: number
  readonly token: string
  readonly close: () => Promise<void>
}

export interface HostOptions {
  readonly application: Application
  /** Folder of the built page. */
  readonly pageFolder: string
  /** 0 takes a free port. */
  readonly port?: number
  /** A request that has not arrived whole by then is refused; 60 s unless told. */
  readonly requestTimeoutMs?: number
  /** Takes a failure that is nobody's answer. */
  readonly log?: (error: unknown) => void
}

const CALL = '/call/'
/** An idle connection stays open: a call that is sent just as it is closed would fail, and be taken for a host that is gone. */
const KEEP_ALIVE_MS = 300_000

/**
 * Serves the page and answers its calls on 127.0.0.1; a call without the token, or from elsewhere, is refused by name.
 * AppError `host.port-taken` when the wanted port is not free.
 */
export const startHost = async (options: HostOptions): Promise<BrowserHost> => {
  const { application, pageFolder, port = 0, requestTimeoutMs = 60_000, log = () => undefined } = options
  const token = randomBytes(32).toString('base64url')
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_MS,
      requestTimeout: requestTimeoutMs,
      headersTimeout: Math.min(requestTimeoutMs, 20_000),
      connectionsCheckingInterval: Math.min(requestTimeoutMs, 5_000),
    },
    (request, response) => {
      void answer(request, response, { application, pageFolder, token, log, port: portOf(server) })
    },
  )
  await listen(server, port)
  const taken = portOf(server)
  return {
    address: `http://127.0.0.1:${taken}/#token=${token}`,
    port: taken,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const listen = async (server: Server, port: number): Promise<void> => {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw code === 'EADDRINUSE' || code === 'EACCES' ? new AppError('host.port-taken', { port }) : error
  }
}

const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

interface Serving {
  readonly application: Application
  readonly pageFolder: string
  readonly token: string
  readonly port: number
  readonly log: (error: unknown) => void
}

const answer = async (request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> => {
  try {
    if (!comesFromHere(request, serving.port)) return refuse(response, 403, new AppError('contract.forbidden'))
    // the page speaks plain HTTP; Node would answer the handshake of a web socket as if nobody had asked for one
    if (request.headers.upgrade !== undefined) return refuse(response, 400, new AppError('contract.channel'))
    const path = pathOf(request)
    if (path.startsWith(CALL)) return await answerCall(request, response, path.slice(CALL.length), serving)
    if (request.method !== 'GET') return refuseMethod(response, 'GET')
    // every browser asks for it unasked; the page has no such file
    if (path === '/favicon.ico') return void response.writeHead(204, PAGE_HEADERS).end()
    const file = await staticFile(serving.pageFolder, path)
    if (file === null) return refuse(response, 404, new AppError('contract.channel'))
    send(response, 200, file.type, file.bytes)
  } catch (error) {
    if (error instanceof AppError) return refuse(response, error.code === 'contract.too-large' ? 413 : 400, error)
    // whoever asked has gone before the body was whole
    if (request.destroyed && !request.complete) return
    serving.log(error)
    refuse(response, 500, new AppError('contract.unforeseen'))
  }
}

const answerCall = async (
  request: IncomingMessage,
  response: ServerResponse,
  encodedName: string,
  { application, token }: Serving,
): Promise<void> => {
  if (!carriesToken(request, token)) return refuse(response, 401, new AppError('contract.forbidden'))
  if (request.method !== 'POST') return refuseMethod(response, 'POST')
  const name = decodedName(encodedName)
  const seen = dataSeenIn(request.headers[DATA_SEEN_HEADER]?.toString())
  if (seen === undefined) throw new AppError('contract.payload')
  const { type, body } = await answerBody(await application.call(name, await readCallBody(request), seen))
  send(response, 200, type, body)
}

const pathOf = ({ url = '' }: IncomingMessage): string => {
  const path = /^\/(?!\/)[^?#]*/.exec(url)?.[0]
  if (path === undefined) throw new AppError('contract.channel')
  return path
}

const decodedName = (encoded: string): string => {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw new AppError('contract.channel')
  }
}

const send = (response: ServerResponse, status: number, type: string, body: Uint8Array): void => {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { ...PAGE_HEADERS, 'Content-Type': type, 'Content-Length': body.byteLength })
  response.end(body)
}

const refuse = (response: ServerResponse, status: number, error: AppError): void =>
  send(response, status, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(refusal(error))))

const refuseMethod = (response: ServerResponse, allowed: string): void => {
  response.setHeader('Allow', allowed)
  refuse(response, 405, new AppError('contract.channel'))
}
