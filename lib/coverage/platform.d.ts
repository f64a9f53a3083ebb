// The part of URL that browsers and Node share. Declared here because this folder compiles without DOM types.
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
