'use client'
import { EmailField, Form, FormSubmit, Link, PasswordField, TextField, toast, useTranslation } from '@payloadcms/ui'
import { email } from 'payload/shared'
import { useRef, useState } from 'react'
import { inLanguage } from '../labels/bilingual'
import { secondFactor as words } from '../labels/second-factor'

interface Answer {
  errors?: { message: string; data?: { secondFactor?: 'needed' | 'wrong' } }[]
}

/** The same object each time: another one would empty the fields when the code is asked for. */
const nothingTyped = { email: {}, password: {} }

/** Address and password; the digits of an app are asked for when the server says that this user has one. */
export function LoginForm({ target }: { target: string }) {
  const { t, i18n } = useTranslation()
  const [asksForCode, setAsksForCode] = useState(false)
  const busy = useRef(false)

  const logIn = async (data: object) => {
    if (busy.current) return
    busy.current = true
    try {
      const response = await fetch('/api/users/login', {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
        body: JSON.stringify(data),
      })
      if (response.ok) return window.location.assign(target)
      const { errors = [] } = (await response.json()) as Answer
      const [error] = errors
      if (error?.data?.secondFactor) setAsksForCode(true)
      // The form itself now asks for it: that is no failure.
      if (error?.data?.secondFactor !== 'needed') toast.error(error?.message ?? t('error:unknown'))
    } catch {
      toast.error(t('error:unknown'))
    } finally {
      busy.current = false
    }
  }

  return (
    <Form
      className="login__form"
      initialState={nothingTyped}
      method="POST"
      onSubmit={(_fields, data) => void logIn(data)}
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
