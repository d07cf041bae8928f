'use client'
import { EmailField, Form, FormSubmit, Link, PasswordField, TextField, useTranslation } from '@payloadcms/ui'
import { email } from 'payload/shared'
import { useState } from 'react'
import { inLanguage } from '../labels/bilingual'
import { secondFactor as words } from '../labels/second-factor'

interface Answer {
  errors?: { message: string; data?: { secondFactor?: 'needed' | 'wrong' } }[]
}

/** Address and password; the digits of an app are asked for when the server says that this user has one. */
export function LoginForm({ target }: { target: string }) {
  const { t, i18n } = useTranslation()
  const [asksForCode, setAsksForCode] = useState(false)

  const take = async (response: Response, errorToast: (message: string) => void) => {
    if (response.ok) return window.location.assign(target)
    const { errors = [] } = (await response.json().catch(() => ({}))) as Answer
    const [error] = errors
    if (error?.data?.secondFactor) setAsksForCode(true)
    // The form itself now asks for it: that is no failure.
    if (error?.data?.secondFactor !== 'needed') errorToast(error?.message ?? t('error:unknown'))
  }

  return (
    <Form
      action="/api/users/login"
      className="login__form"
      handleResponse={(response, _success, errorToast) => void take(response, errorToast)}
      initialState={{ email: {}, password: {} }}
      method="POST"
      waitForAutocomplete
    >
      <div className="login__form__inputWrap">
        <EmailField
          field={{ name: 'email', admin: { autoComplete: 'email' }, label: t('general:email'), required: true }}
          path="email"
          validate={email}
        />
        <PasswordField field={{ name: 'password', label: t('general:password'), required: true }} path="password" />
        {asksForCode && (
          <>
            <p role="status">{inLanguage(words.needed, i18n.language)}</p>
            <TextField
              field={{
                name: 'code',
                admin: { autoComplete: 'one-time-code', description: inLanguage(words.codeHelp, i18n.language) },
                label: inLanguage(words.code, i18n.language),
                required: true,
              }}
              path="code"
            />
          </>
        )}
      </div>
      <Link href="/admin/forgot" prefetch={false}>
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
    </Form>
  )
}
