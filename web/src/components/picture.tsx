import { graphql } from '../gql'
import type { FilePictureFragment } from '../gql/graphql'
import { languageOfGraph } from '../languages'

export const filePicture = graphql(`
  fragment FilePicture on PublicFile {
    title(in: $lang) {
      value
      language
    }
    alt(in: $lang) {
      value
      language
    }
    isDecorative
    path
    mimeType
    width
    height
    pictures(crop: [WHOLE]) {
      path
      mimeType
      width
      height
    }
  }
`)

interface PictureProps {
  file: FilePictureFragment
  /** How wide it is shown, as the attribute `sizes` says it. */
  sizes: string
  className: string
  /** Whether what it shows stands beside it in words. */
  isNamedBeside?: boolean
}

/** The types in the order in which a browser is offered them: the smallest files first. */
const types = ['image/avif', 'image/webp']

/** True if there is anything to be shown of a file. */
export const hasPicture = ({ mimeType, width, height, pictures }: FilePictureFragment): boolean =>
  pictures.length > 0 || (mimeType.startsWith('image/') && Boolean(width && height))

/** An image, or the first page of a PDF, in the size and type that the browser likes best. */
export function Picture({ file, sizes, className, isNamedBeside = false }: PictureProps) {
  const { pictures, path, mimeType, width, height } = file
  const largest = [...pictures].sort((a, b) => b.width - a.width).find((one) => one.mimeType === 'image/webp')
  const isImage = mimeType.startsWith('image/')
  const shown = isImage && width && height ? { path, width, height } : largest
  if (!shown) return null
  // Images of which nobody has said yet what they show are called by their titles, as PDFs are.
  const text = file.alt ?? file.title
  const says = !isNamedBeside && !file.isDecorative
  return (
    <picture>
      {types.map((type) => {
        const offered = pictures.filter((one) => one.mimeType === type)
        if (offered.length === 0) return null
        const set = offered.map((one) => `${one.path} ${one.width}w`).join(', ')
        return <source key={type} type={type} srcSet={set} sizes={sizes} />
      })}
      {/* Its sizes are made when it is published, not by a service when it is asked for. */}
      <img
        src={shown.path}
        width={shown.width}
        height={shown.height}
        alt={says ? text.value : ''}
        lang={says ? languageOfGraph(text.language).html : undefined}
        decoding="async"
        className={className}
      />
    </picture>
  )
}
