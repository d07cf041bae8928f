import { Facts, Inline } from '../../../../components/facts'
import { CountryLink } from '../../../../components/names'
import { Text } from '../../../../components/text'
import type { PartProps } from './office'

export function Contact({ locale, office }: PartProps) {
  const { m } = locale
  const { coverage, access, channels, newsletter } = office
  const facts = [
    {
      name: m.offices.coverage,
      value: coverage.length > 0 && (
        <Inline>
          {coverage.map(({ country, note }) => (
            <span key={country.code}>
              <CountryLink locale={locale} of={country} />
              {note && (
                <span className="text-[0.875rem] text-solid-gray-700">
                  {' '}
                  <Text locale={locale} text={note} />
                </span>
              )}
            </span>
          ))}
        </Inline>
      ),
    },
    {
      name: m.offices.address,
      // Written as letters to it are: in Japanese for Tokyo, in the country's own way abroad.
      value: (
        <address className="not-italic" lang={office.officeKind === 'HEADQUARTERS' ? 'ja' : undefined}>
          {office.postalCode && <span className="block">〒{office.postalCode}</span>}
          {office.address}
        </address>
      ),
    },
    {
      name: m.common.tel,
      value: (
        <>
          <a href={`tel:${office.tel}`}>{office.tel}</a>
          {office.telNote && (
            <span className="block text-[0.875rem] text-solid-gray-700">
              <Text locale={locale} text={office.telNote} />
            </span>
          )}
        </>
      ),
    },
    { name: m.common.fax, value: office.fax },
    {
      name: m.common.website,
      value: office.website && (
        <a href={office.website} className="break-all">
          {new URL(office.website).host}
        </a>
      ),
    },
    {
      name: m.offices.access,
      value: access.length > 0 && (
        <ul>
          {access.map(({ line, station, exit, walkMinutes }) => (
            <li key={`${line.value} ${station.value}`}>
              <Text locale={locale} text={line} mark={false} /> <Text locale={locale} text={station} />{' '}
              {[
                exit && m.offices.exit(exit),
                typeof walkMinutes === 'number' && m.offices.walk(locale.counted(walkMinutes)),
              ]
                .filter(Boolean)
                .join(m.common.separator)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: m.offices.channels,
      value: channels.length > 0 && (
        <Inline>
          {channels.map(({ channelKind, name }) => (
            <span key={channelKind + name}>{name}</span>
          ))}
        </Inline>
      ),
    },
    {
      name: m.offices.newsletter,
      value: newsletter && (
        <>
          {newsletter.name}
          {typeof newsletter.issuesPerYear === 'number' && (
            <span className="block">{m.publications.times(locale.counted(newsletter.issuesPerYear))}</span>
          )}
          {newsletter.contents && (
            <span className="block text-[0.875rem] leading-170 text-solid-gray-700">
              <Text locale={locale} text={newsletter.contents} />
            </span>
          )}
        </>
      ),
    },
  ]
  return <Facts facts={facts} />
}
