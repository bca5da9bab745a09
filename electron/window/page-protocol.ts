import { protocol, type Session } from 'electron'
import { PAGE_HEADERS } from '../platform/content-policy.ts'
import { staticFile } from '../platform/static-files.ts'
import { isOwnUrl, PAGE_SCHEME } from './page-address.ts'

/** Makes `app:` a standard, secure scheme; Electron takes this only before it is ready. */
export const registerPageScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

const refused = (status: number): Response => new Response(null, { status, headers: PAGE_HEADERS })

/** Hands out the files of the built page under `app://monev/`, and nothing else. */
export const servePage = (session: Session, pageFolder: string): void => {
  session.protocol.handle(PAGE_SCHEME, async ({ url, method }) => {
    if (method !== 'GET') return refused(405)
    if (!isOwnUrl(url)) return refused(404)
    const file = await staticFile(pageFolder, new URL(url).pathname)
    if (file === null) return refused(404)
    return new Response(new Uint8Array(file.bytes), { headers: { ...PAGE_HEADERS, 'Content-Type': file.type } })
  })
}
