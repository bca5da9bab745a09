import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'

/** A button that leads to another screen. */
export const GoButton = ({
  to,
  primary = false,
  children,
}: {
  readonly to: string
  readonly primary?: boolean
  readonly children: ReactNode
}) => {
  const [, go] = useLocation()
  return (
    <Button type={primary ? 'primary' : 'default'} onClick={() => go(to)}>
      {children}
    </Button>
  )
}
