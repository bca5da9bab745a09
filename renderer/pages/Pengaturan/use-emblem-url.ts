import { useEffect, useState } from 'react'

/** Returns an address under which the page shows PNG bytes, null without any; it is given back when the bytes change. */
export const useEmblemUrl = (emblem: Uint8Array | null): string | null => {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (emblem === null) {
      setUrl(null)
      return
    }
    const next = URL.createObjectURL(new Blob([new Uint8Array(emblem)], { type: 'image/png' }))
    setUrl(next)
    return () => URL.revokeObjectURL(next)
  }, [emblem])
  return url
}
