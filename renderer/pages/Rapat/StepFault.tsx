import { useEffect, useRef } from 'react'
import { FormFault } from '../../components/FormFault.tsx'

/** A saving that failed, right above the bar with the buttons; it comes into sight by itself where the screen scrolls as a whole. */
export const StepFault = ({ error }: { readonly error: unknown }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error !== null) place.current?.scrollIntoView({ block: 'nearest' })
  }, [error])
  if (error === null) return null
  return (
    <div ref={place} className="step-fault">
      <FormFault error={error} />
    </div>
  )
}
