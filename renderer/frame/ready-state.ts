import type { AppState } from '../../shared/contract/app-channels.ts'

/** State of the program once an office is set up: what every screen gets. */
export type ReadyState = Extract<AppState, { readonly kind: 'ready' }>

/** State of the program before the first run is finished. */
export type SetupState = Extract<AppState, { readonly kind: 'setup' }>
