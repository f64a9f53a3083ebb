/** A drawing of an article with a highlighted name and its card. */
export function WelcomePicture() {
  return (
    <svg class="welcome-picture" viewBox="0 0 560 200" aria-hidden="true">
      <rect class="sheet" x="1" y="1" width="558" height="198" rx="12" />
      <g class="lines">
        <path d="M36 42h230M36 76h300M36 104h118M232 104h130M36 132h310M36 160h250" />
      </g>
      <path class="name" d="M164 104h58" />
      <path class="mark" d="M164 116h58" />
      <rect class="card-shape" x="300" y="56" width="224" height="122" rx="10" />
      <circle class="face" cx="332" cy="90" r="15" />
      <g class="lines">
        <path d="M360 84h104M360 98h64M318 128h184M318 146h160" />
      </g>
    </svg>
  );
}
