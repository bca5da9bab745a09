const RELEASE_AFTER_MS = 10_000

/** Hands bytes to the browser as a download; whatever they are, they are never opened in the window. */
export const downloadBytes = (fileName: string, bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS)
}
