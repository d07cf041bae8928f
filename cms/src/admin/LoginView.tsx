import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { LoginForm } from './LoginForm'
import { Logo } from './Logo'

/** Payload's page for logins, with a form that can ask for a second factor. */
export function LoginView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const target = getSafeRedirect({
    fallbackTo: req.payload.config.routes.admin,
    redirectTo: searchParams?.redirect ?? '',
  })
  if (req.user) redirect(target)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <LoginForm target={target} />
    </>
  )
}
