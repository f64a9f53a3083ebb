import { fold } from '../../../../lib/text/fold.ts';
import { distance, type Located } from './near-cities.ts';

/** A place that another one may share its name with. */
export interface Named extends Located {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
}

/** How many times larger a place must be than any namesake, for its name alone to mean it. */
const FOREMOST = 3;
/** Two rows this near to each other are the same place, or a place and its municipality. */
const SAME_WITHIN = 15;

/** Up to this size, a place may be smaller than a seat abroad whose size the list doesn't tell. */
const LITTLE_KNOWN = 30_000;

/** Whether the namesake is a seat of unknown size: Chala is a port in Peru, too, not only a village in Tanzania. */
function mayBeAsLarge(place: Named, other: Named): boolean {
  return (
    other.population === 0 &&
    other.country !== place.country &&
    place.population < LITTLE_KNOWN &&
    /^PPL(?:C|A[23]?)$/.test(other.featureCode)
  );
}

/** Which places share their names with others. */
export class PlaceNamesakes {
  private readonly byName = new Map<string, Named[]>();
  private readonly withRegion: ReadonlySet<string>;

  /** @param withRegion countries whose places are told apart by their region */
  constructor(all: readonly Named[], withRegion: ReadonlySet<string>) {
    this.withRegion = withRegion;
    for (const place of all)
      for (const name of this.names(place)) {
        const same = this.byName.get(name);
        if (same) same.push(place);
        else this.byName.set(name, [place]);
      }
  }

  /** Whether there is a place of the same name that isn't much smaller: "Northfield" in Minnesota and in New Jersey. */
  hasRival(place: Named): boolean {
    return this.rivals(place).length > 0;
  }

  /** Whether one of them is in the same region or, where no region is known, in the same country. */
  hasRivalNearby(place: Named): boolean {
    return this.rivals(place).some(
      other =>
        other.country === place.country &&
        (!this.withRegion.has(place.country) || other.adminCode === place.adminCode),
    );
  }

  private rivals(place: Named): Named[] {
    const [own] = this.names(place);
    return (this.byName.get(own!) ?? []).filter(
      other =>
        other.cityId !== place.cityId &&
        (other.population * FOREMOST > place.population || mayBeAsLarge(place, other)) &&
        !(other.country === place.country && distance(place, other) < SAME_WITHIN),
    );
  }

  /** Its name, and what is left of it without brackets and additions: "Nieuwerkerk" for "Nieuwerkerk aan den IJssel". */
  private names({ name }: Named): string[] {
    const plain = keyOf(name.replace(/\s*\([^)]*\)/g, ''));
    const short = keyOf(ADDITION.exec(name)?.[1] ?? '');
    return short && short !== plain ? [plain, short] : [plain];
  }
}

/** What tells a place from its namesakes, after its name. */
const ADDITION =
  /^(\p{Lu}[\p{L}'’ -]+?)[ -](?:aan|am|an|auf|bei|ob|im|in|[Dd]e[ls]?|di|do|da|upon|on|under|nad|pod|sur|sous|lès|les|en|près|la|le)[ -]/u;

function keyOf(name: string): string {
  return fold(name)
    .replace(/^saint(?=[ -])/, 'st')
    .replace(/[ -]/g, ' ');
}
