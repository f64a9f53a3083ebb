// What the web and Node agree on about addresses; declared so that the DOM's types stay out of this room.
interface URL {
  href: string;
  protocol: string;
  hostname: string;
  host: string;
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}
interface URLSearchParams {
  get(name: string): string | null;
  delete(name: string): void;
  keys(): IterableIterator<string>;
}
declare var URL: {
  new (address: string, base?: string): URL;
  canParse(address: string, base?: string): boolean;
};
