import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { type Bilingual, inLanguage } from '../labels/bilingual'

interface Props {
  /** What Payload hands to the view. */
  view: AdminViewServerProps
  className: string
  title: Bilingual
  about: Bilingual
  children: ReactNode
}

/** A page of the desk within the frame of Payload's admin: what it is called, what it is for, and what it holds. */
export function DeskView({ view, className, title, about, children }: Props) {
  const { req, locale, permissions, visibleEntities } = view.initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={view.params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={view.searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className={`desk-view ${className}`}>
        <h1>{inLanguage(title, req.i18n.language)}</h1>
        <p>{inLanguage(about, req.i18n.language)}</p>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
