import { APIError, formatErrors } from 'payload'
import { keepMessage } from './keep-message'

/** As a production build leaves it. */
const nameless = (error: Error) => Object.assign(error, { name: '' })
const told = async (error: Error) => {
  const result = formatErrors(error as APIError)
  const answer = (await keepMessage({ error, result } as never)) as { response?: typeof result } | undefined
  return (answer?.response ?? result).errors?.[0]?.message
}

test('an error without a name keeps the message that is meant for whoever asks', async () => {
  expect(await told(nameless(new APIError('Say why.', 400, undefined, true)))).toBe('Say why.')
  expect(await told(nameless(new APIError('Not yours.', 403)))).not.toBe('')
})

test('what a form has to know besides the message is kept', async () => {
  const error = nameless(
    Object.assign(new Error('Enter the digits.'), { isPublic: true, data: { secondFactor: 'needed' } }),
  )
  const result = formatErrors(error as APIError)
  const answer = (await keepMessage({ error, result } as never)) as { response: typeof result }
  expect(answer.response.errors).toEqual([{ message: 'Enter the digits.', data: { secondFactor: 'needed' } }])
})

test('what is not meant for others stays hidden', async () => {
  expect(await told(nameless(new Error('connect 10.0.0.1')))).not.toContain('10.0.0.1')
  expect(await told(nameless(new APIError('connect 10.0.0.1', 500, undefined, false)))).not.toContain('10.0.0.1')
})
