import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { isPageUrl } from '../window/page-address.ts'

/**
 * Returns whether a message comes from the main frame of the program's window while it shows the program's own page. A frame
 * inside it, another window, and a page from elsewhere are not trusted, whatever they send.
 */
export const isTrustedSender = (event: IpcMainInvokeEvent, page: WebContents | null): boolean => {
  const frame = event.senderFrame
  if (page === null || page.isDestroyed() || frame === null) return false
  return event.sender.id === page.id && frame.parent === null && isPageUrl(frame.url)
}
