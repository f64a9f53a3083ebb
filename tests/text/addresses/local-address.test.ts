import { describe, expect, it } from 'vitest';
import { isLocalAddress } from '../../../lib/text/addresses/local-address.ts';

describe('addresses in the reader’s own network', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.01/',
    'http://0/',
    'http://10.1.2.3:8080/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/reboot',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://224.0.0.251/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd12:3456::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:c0a8:1::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://localhost:3000/',
    'http://LOCALHOST./',
    'http://news.localhost/',
    'http://printer.local/',
    'http://fritz.box.lan/',
    'http://router/',
    'http://router.home.arpa/',
    'not an address',
  ])('%s is one', address => expect(isLocalAddress(address)).toBe(true));

  it.each([
    'https://news.example/',
    'https://local.news.example/',
    'https://localnews.com/',
    'http://8.8.8.8/',
    'http://172.32.0.1/',
    'http://192.169.0.1/',
    'http://100.128.0.1/',
    'http://11.0.0.1/',
    'http://[2606:4700::1111]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[2002:808:808::1]/',
    'https://10.news.example/',
  ])('%s isn’t', address => expect(isLocalAddress(address)).toBe(false));
});
