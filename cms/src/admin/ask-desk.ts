/**
 * Asks the desk's API something, or sends it something. The answer is what it says as JSON.
 * @throws with the server's own words when it refuses
 */
export async function askDesk<Answer>(address: string, language: string, body?: object): Promise<Answer> {
  const response = await fetch(address, {
    method: body ? 'POST' : 'GET',
    credentials: 'include',
    headers: { 'accept-language': language, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = (await response.json()) as Answer & { errors?: { message: string }[] }
  if (!response.ok) throw new Error(answer.errors?.map(({ message }) => message).join('\n') ?? response.statusText)
  return answer
}
