import { isPublicAddress, lookUpPublic, NotPublic, requirePublicHost } from './public-address'

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fc00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '203.0.112.1', '2400:4000::1'])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each(['http://127.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/'])(
  '%s is refused however it is written',
  (address) => {
    expect(() => requirePublicHost(new URL(address))).toThrow(NotPublic)
  },
)

test('a name that leads to this machine is refused when it is resolved', async () => {
  const error = await new Promise((resolve) => lookUpPublic('localhost', {}, resolve))
  expect(error).toBeInstanceOf(NotPublic)
})
