import { permanentRedirect } from 'next/navigation'
import { localeOf } from '../../../locale'

interface Props {
  params: Promise<{ lang: string }>
}

/** The areas are listed with their programmes. */
export default async function FocusAreasPage({ params }: Props) {
  permanentRedirect((await localeOf(params)).to.programmes())
}
