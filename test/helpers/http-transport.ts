import { hostTransport, type Transport } from '../../renderer/api/transport.ts'

/** The page's way to the loopback host at `base`, for a page that keeps its token and never goes. */
export const httpTransport = (token: string, base: string): Transport =>
  hostTransport({ token: () => token, isGoing: () => false }, base)
