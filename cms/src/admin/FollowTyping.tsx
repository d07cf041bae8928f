'use client'
import { useAllFormFields, useForm, useFormModified, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { type FormPlace, useSaveDraft } from './save-draft'

/** How long after the last keystroke the form is saved, in milliseconds: what is previewed follows within a second. */
const pause = 150

/** Saves by itself sooner than Payload does, while the preview is open beside the form. */
export function FollowTyping(place: FormPlace) {
  const saveDraft = useSaveDraft(place)
  const { setBackgroundProcessing } = useForm()
  const { isLivePreviewing } = useLivePreviewContext()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const saving = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: begins again with every keystroke
  useEffect(() => {
    if (!isLivePreviewing || !modified) return
    const save = async () => {
      if (saving.current) {
        timer = setTimeout(save, pause)
        return
      }
      saving.current = true
      // What is typed meanwhile is not taken for saved.
      setBackgroundProcessing(true)
      try {
        await saveDraft()
      } finally {
        setBackgroundProcessing(false)
        saving.current = false
      }
    }
    let timer = setTimeout(save, pause)
    return () => clearTimeout(timer)
  }, [fields, modified, isLivePreviewing])
  return null
}
