/** Names of this device and of devices on the reader's network; the last is what many routers use. */
const LOCAL_NAMES = /^(?:[^.]+|.+\.(?:localhost|local|internal|home\.arpa|lan|home|corp|intranet))$/;

/**
 * Whether an address leads to this device, the reader's network or a range that no website uses, as far as the address
 * itself tells: a public name may still resolve to a private address. True for invalid addresses.
 */
export function isLocalAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  // The parser turns decimal, octal, hexadecimal and short forms of IPv4 into four numbers, and IPv6 into its short form.
  const host = new URL(address).hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return isLocalIpv6(host.slice(1, -1));
  const four = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  return four ? isLocalIpv4(Number(four[1]), Number(four[2]), Number(four[3])) : LOCAL_NAMES.test(host);
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry */
function isLocalIpv4(a: number, b: number, c: number): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  );
}

/** https://www.iana.org/assignments/iana-ipv6-special-registry */
function isLocalIpv6(address: string): boolean {
  const groups = groupsOf(address);
  const [first = 0, second = 0] = groups;
  const embedded = embeddedIpv4(groups);
  if (embedded) return isLocalIpv4(...embedded);
  // Only 2000::/3 is for public use, and 2001:db8::/32 in it is for documentation.
  return first < 0x2000 || first > 0x3fff || (first === 0x2001 && second === 0xdb8);
}

/** IPv4 addresses that IPv6 ones lead to: mapped (`::ffff:a.b.c.d`), NAT64 (`64:ff9b::`) and 6to4 (`2002:`). */
function embeddedIpv4(groups: readonly number[]): [number, number, number] | null {
  const start = groups
    .slice(0, 6)
    .map(group => group.toString(16))
    .join(':');
  const at = groups[0] === 0x2002 ? 1 : start === '0:0:0:0:0:ffff' || start === '64:ff9b:0:0:0:0' ? 6 : -1;
  if (at < 0) return null;
  const high = groups[at] ?? 0;
  const low = groups[at + 1] ?? 0;
  return [high >> 8, high & 255, low >> 8];
}

/** The eight numbers of an IPv6 address as the parser writes it, with at most one `::`. */
function groupsOf(address: string): number[] {
  const [before = '', after] = address.split('::');
  const numbers = (text: string): number[] =>
    text ? text.split(':').map(part => Number.parseInt(part, 16)) : [];
  const head = numbers(before);
  if (after === undefined) return head;
  const tail = numbers(after);
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}
