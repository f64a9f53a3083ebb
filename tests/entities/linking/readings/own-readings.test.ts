import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../lib/entities/analyzer.ts';
import { analyzer, readNames } from '../../read-names.ts';

/** "text → id" for each known mention. */
function readIds(text: string, outlet?: string): string[] {
  const { mentions } = analyzer.read(articleOf(text), outlet ? { outlet: { name: outlet } } : {});
  return mentions.map(({ start, end, entityId }) => `${text.slice(start, end)} → ${entityId}`);
}

describe('a row of places', () => {
  it.each([
    ['The chain has shops in Ohio, Vermont and New York.', 'New York → new-york-us-state'],
    ['Storms hit Tennessee, Georgia and Alabama.', 'Georgia → georgia-us-state'],
    ['Oregon, Idaho and Washington closed their forests to visitors.', 'Washington → washington-us-state'],
    ['Trains will run through Azerbaijan, Georgia and Armenia.', 'Georgia → georgia-country'],
  ])('is of one sort: %s', (text, expected) => {
    expect(readIds(text)).toContain(expected);
  });

  it.each([
    ['She has lived in London, Paris and New York.', 'New York → new-york-us-state'],
    ['He flew from Boston to New York.', 'New York → new-york-us-state'],
    ['Talks in Beijing, Moscow and Washington led nowhere.', 'Washington → washington-us-state'],
  ])('says nothing without siblings: %s', (text, wrong) => {
    expect(readIds(text)).not.toContain(wrong);
  });
});

describe('a city and its state', () => {
  it.each([
    ['The road from Walla Walla to Spokane, Washington, is closed.', 'Washington → washington-us-state'],
    ['He moved to Albany, New York, in May.', 'New York → new-york-us-state'],
    ['She grew up in upstate New York.', 'New York → new-york-us-state'],
    ['Some states, such as New York, don’t allow it.', 'New York → new-york-us-state'],
    ['New York Gov. Kathy Hochul said so on Friday.', 'New York → new-york-us-state'],
    ['It has promised the state of New York to cap its prices.', 'New York → new-york-us-state'],
    ['The tribe sued the state of Washington in a federal court.', 'Washington → washington-us-state'],
    [
      'The river rose at Conway, Washington, on Friday, and families left their houses.',
      'Washington → washington-us-state',
    ],
    [
      'A New York man pleaded guilty on Monday. He lives in Addison, a village southwest of Ithaca.',
      'New York → new-york-us-state',
    ],
    [
      'A New York man pleaded guilty, the Associated Press reports. He lives in Addison, a village near Ithaca.',
      'New York → new-york-us-state',
    ],
    [
      'A New York man pleaded guilty in the United States on Monday. He lives in Addison, a village near Ithaca.',
      'New York → new-york-us-state',
    ],
    [
      'Washington’s new rules were criticised by farmers near Spokane and by a lawyer in Tacoma.',
      'Washington → washington-us-state',
    ],
    [
      'Officials in Washington state said so. Schools in Washington are open.',
      'Washington → washington-us-state',
    ],
  ])('are told apart by the words before the name: %s', (text, expected) => {
    expect(readIds(text)).toContain(expected);
  });

  it.each([
    ['Trains from Baltimore, Washington and Boston were late.', 'Washington → washington-us-state'],
    ['The theatres of New York reopened.', 'New York → new-york-us-state'],
    ['She opened offices in Boston, Washington, and Zenith Falls.', 'Washington → washington-us-state'],
    ['A New York man won the marathon. He lives in Brooklyn.', 'New York → new-york-us-state'],
    [
      'Washington’s new sanctions hit Boeing, which builds planes near Seattle. Congress wanted more.',
      'Washington → washington-us-state',
    ],
  ])('aren’t mistaken for each other: %s', (text, wrong) => {
    expect(readIds(text)).not.toContain(wrong);
  });
});

describe('a town that has a club', () => {
  const rest =
    'The vote is close, both campaigns say, and turnout will decide it. Volunteers have knocked on doors for weeks. ' +
    'Early voting begins on Monday, and the county has hired more people to count the ballots than in any year before, ' +
    'so that the result is known on the evening of the election.';

  it('is the town in an article that isn’t about sport', () => {
    const ids = readIds(`Both parties look at North Carolina and the Charlotte metro area. ${rest}`);
    expect(ids).toContain('Charlotte → charlotte');
  });

  it('is the club beside a result', () => {
    expect(readIds('Charlotte beat Boston 112-104 in the NBA on Sunday.')).not.toContain(
      'Charlotte → charlotte',
    );
  });
});

describe('a town where a club is a bar', () => {
  it('isn’t its team', () => {
    const text = `He is suing the Brooklyn club where he was hit. The club denies it. A lawyer says that the club, a small
club in a cellar, has no guards. Another club was closed. ${'It was late and dark, and it had rained all day. '.repeat(4)}`;
    expect(readNames(text)).not.toContain('Brooklyn → Brooklyn Nets');
  });
});

describe('a body whose name several countries have', () => {
  it('is that of the place named nearest', () => {
    const ids = readIds('In Sydney, the ABC said that the Australian government had cut its budget.');
    expect(ids).toContain('ABC → australian-broadcasting-corporation');
  });
});

describe('a short form of a paper', () => {
  it('is the paper that the text names in full', () => {
    const text =
      'The report was released to the Los Angeles Times. The Times has pieced together further details.';
    expect(readIds(text)).toContain('Times → los-angeles-times');
  });

  it('may begin with an article that isn’t part of the full name', () => {
    const text =
      'The report was released to the Los Angeles Times. “I was sure that nobody was there,” Harwell told The Times.';
    expect(readIds(text)).toContain('The Times → los-angeles-times');
  });
});

describe('a title and a surname that several have', () => {
  it('mean the person that the text names in full', () => {
    const text = 'Franklin D. Roosevelt had the dam built. President Roosevelt opened it himself.';
    expect(readIds(text)).toContain('President Roosevelt → franklin-d-roosevelt');
  });

  it('mean the other one if the text names him', () => {
    const text = 'Theodore Roosevelt had the park laid out. President Roosevelt opened it himself.';
    expect(readIds(text)).toContain('President Roosevelt → theodore-roosevelt');
  });
});

describe('what an outlet calls itself', () => {
  it.each([
    ['New York Post', 'Post → new-york-post'],
    ['Washington Post', 'Post → washington-post'],
    ['The Washington Post: Politics', 'Post → washington-post'],
  ])('%s', (outlet, expected) => {
    expect(readIds('The Post has asked the school and its lawyer for comment.', outlet)).toContain(expected);
  });

  it('doesn’t replace another paper’s full name', () => {
    const text = 'The Washington Post was first to report the deal.';
    expect(readIds(text, 'New York Post')).not.toContain('Washington Post → new-york-post');
  });
});

describe('a town whose clubs play in several leagues', () => {
  const football = 'The Steelers lost again. The Ravens and the Browns won. The NFL fined a quarterback.';
  const baseball = 'The Cubs lost again. The Brewers and the Pirates won. MLB fined a pitcher.';

  it.each([
    [
      `${football} Next week they play Cincinnati on the road, and the quarterback is fit.`,
      'Cincinnati Reds',
    ],
    [`${baseball} Next week they play Cincinnati on the road, and the pitcher is fit.`, 'Cincinnati Bengals'],
  ])('isn’t a club of another league than the text’s: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(`Cincinnati → ${wrong}`);
  });

  it('prefers professional teams to those of colleges with the same nickname', () => {
    const text = 'The Bears scored a late touchdown, and their quarterback ran for a hundred yards.';
    expect(readNames(text)).toContain('Bears → Chicago Bears');
  });
});

describe('a body whose name begins with a place', () => {
  const comics = 'Artists at DC Comics have drawn the hero since 1941.';

  it('is meant in a text that names it in full', () => {
    expect(readIds(`${comics} DC hired new writers in May.`)).toContain('DC → dc-comics');
  });

  it('is the place after “in”', () => {
    expect(readIds(`${comics} He was shot in DC in May.`)).not.toContain('DC → dc-comics');
  });
});

describe('a campus', () => {
  it.each([['University of California Davis', 'university-of-california-davis']])(
    'may be written without its comma: %s',
    (name, id) => {
      expect(readIds(`She teaches at the ${name}.`)).toContain(`${name} → ${id}`);
    },
  );
});

describe('a town that has a university', () => {
  it.each([
    ['At the university in Columbia, South Carolina, students marched.', 'Columbia → columbia'],
    ['He teaches law at Columbia, and students of Columbia marched.', 'Columbia → columbia-university'],
  ])('is told from it by the word before: %s', (text, expected) => {
    expect(readIds(text)).toContain(expected);
  });

  it('isn’t meant in a row with universities', () => {
    const row =
      'Some universities, including Imperial College London, Cardiff and Warwick University, test staff.';
    expect(readIds(row)).not.toContain('Cardiff → cardiff');
    expect(readIds('He moved from London to Cardiff and Swansea.')).toContain('Cardiff → cardiff');
  });
});

describe('a noun for the people of a town', () => {
  it('is something else before a noun', () => {
    const story = 'Most of it is true, he said of the New Yorker story that he wrote in 1984.';
    expect(readIds(story)).not.toContain('New Yorker → new-york-city');
    expect(readIds('The race was won by a New Yorker on Sunday.')).toContain('New Yorker → new-york-city');
  });
});

describe('an airline called like its country', () => {
  it('is meant in a text that names it in full', () => {
    const text =
      'Emirates Airline buys 30 jets. Emirates had ordered more, and the maker sold two to Emirates in May.';
    expect(readIds(text)).toContain('Emirates → emirates');
    const withCountry = `${text} Its planes fly from the United Arab Emirates.`;
    expect(readIds(withCountry)).toContain('Emirates → emirates');
  });
});
