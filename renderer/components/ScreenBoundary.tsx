import { useQueryClient } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { FailedView } from './LoadView.tsx'
import { PageHeader } from './PageHeader.tsx'

interface Fault {
  readonly error: unknown
}

/** Catches what a screen throws while it is drawn; React has no other way to than a class. */
class Catcher extends Component<
  {
    readonly place: string
    readonly children: ReactNode
    readonly told: (error: unknown, again: () => void) => ReactNode
  },
  { readonly fault: Fault | null }
> {
  override state: { readonly fault: Fault | null } = { fault: null }

  static getDerivedStateFromError(error: unknown): { readonly fault: Fault } {
    return { fault: { error } }
  }

  override componentDidUpdate(before: { readonly place: string }): void {
    // another screen has nothing to do with the fault of this one
    if (this.state.fault !== null && before.place !== this.props.place) this.again()
  }

  readonly again = (): void => this.setState({ fault: null })

  override render(): ReactNode {
    const { fault } = this.state
    return fault === null ? this.props.children : this.props.told(fault.error, this.again)
  }
}

/**
 * Keeps a fault in drawing inside its screen: it says what happened and what it means for the data, and everything around it lives on.
 * "Coba lagi" reads the data of the screen anew; another place begins without the fault.
 */
export const ScreenBoundary = ({ place, children }: { readonly place: string; readonly children: ReactNode }) => {
  const queries = useQueryClient()
  return (
    <Catcher
      place={place}
      told={(error, again) => (
        <>
          <PageHeader title="Layar tidak dapat ditampilkan" />
          <FailedView
            error={error}
            retry={() => {
              queries.removeQueries({ type: 'inactive' })
              again()
            }}
          />
        </>
      )}
    >
      {children}
    </Catcher>
  )
}
