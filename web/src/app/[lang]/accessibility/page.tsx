import type { Metadata } from 'next'
import { Page, Section } from '../../../components/page'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'

interface Props {
  params: Promise<{ lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, {
    title: m.accessibility.title,
    description: m.accessibility.lead,
    path: to.accessibility,
  })
}

export default async function AccessibilityPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const words = m.accessibility
  return (
    <Page locale={locale} title={words.title} lead={<p>{words.lead}</p>}>
      <div className="max-w-[44rem]">
        <Section locale={locale} title={words.goal}>
          <p className="measure">{words.goalText}</p>
        </Section>
        <Section locale={locale} title={words.features}>
          <ul className="measure list-disc space-y-1 ps-5">
            {[words.feature1, words.feature2, words.feature3, words.feature4, words.feature5].map((feature) => (
              <li key={feature}>{feature}</li>
            ))}
          </ul>
        </Section>
        <Section locale={locale} title={words.limits}>
          <p className="measure">{words.limitsText}</p>
        </Section>
        <Section locale={locale} title={m.common.contact}>
          <p className="measure">{words.contact}</p>
          <p className="mt-2">
            <a href={`${to.about}#contact`}>{m.nav.about}</a>
          </p>
        </Section>
      </div>
    </Page>
  )
}
