import { fold } from '../../text/fold.ts';

/** Given names of men in the knowledge base, folded. */
const MALE = new Set(
  (
    'aaron abdel abdelmadjid abdoulaye abdul abdullah abiy abraham abu adam adama adolf adolfo adrian adriano ' +
    'ahmad ahmed aidan al alain alan albert alberto alec alejandro aleksandar aleksander aleksandr alex alexander ' +
    'alexandre alexandru alexei alfred ali allen alvaro alvin amir amit amos anas anders andre andrei andrej ' +
    'andres andrew andrius andriy andrzej andy angelo angus anil anthony antoine anton antoni antonio antony ' +
    'anwar ari ariel arkady armand armin arne arnold arthur arvind asif augusto axel ayman azim aziz badr ban ' +
    'barney barry bart bartholomew bashar ben benito benjamin bennie benny benyamin bernard bernardo bernie ' +
    'bertrand bill billie billy binyamin blake bob bobby bola bongbong boris brad brandon brendan brent brenton ' +
    'bret brett brian brice bruce bruno bryan buddy burt byron calvin cameron carl carlo carlos carsten cesar ' +
    'chad charles charlie chip chris christian christophe christopher chuck clarence clay clement clint clive ' +
    'cole colin connor conor corey cory craig cristiano curtis cyril damian damien dan daniel danny darin dario ' +
    'darrell darren daryl dave david dean demis denis dennis derek derrick desmond devin dick diego dieter ' +
    'dietmar dinesh dmitri dmitry dominic don donald doug douglas dustin dwayne dwight ed eddie eddy edgar ' +
    'edouard eduardo edward edwin ehud eli eliot elliott elon elton elvis emanuel emil emiliano emmanuel emmerson ' +
    'emmet emmett emomali enoch enrique eric erich erik ernest ethan eugene evan evgeny evo ezra fabio fatih ' +
    'faustin federico felipe felix ferdinand fernando fidel filippo flavio florian floyd francesco francis ' +
    'francisco francois frank franklin franz fred freddie frederick frederik friedrich fumio fyodor gabe gabriel ' +
    'galen gareth garry gary gautam gavin gene geoffrey george georges gerald geraldo gerhard gerry giacomo ' +
    'gilbert gilberto giorgio giuseppe glenn goodluck gordon graham greg gregg gregory grover guido guilherme ' +
    'guillaume gus gustav gustavo guy haitham hakainde hakeem hal hamza hank hans harlan harold harrison harry ' +
    'haruki harvey hasan hassan heinrich helmut hendrik henri henrique henry herbert herman hermann horatio hosni ' +
    'hossein howard hubert hugh hugo hussein ian ibrahim ignacio igor ilan ilham ilya imran irfaan isaac isaias ' +
    'ismael ismail ivan jack jacob jacques jafar jagmeet jair jake jakov jakub jamal james jamie jan jared jason ' +
    'javier jay jayson jd jean-luc jeff jeffrey jens jeremiah jeremy jerome jerry jim jimmie jimmy joao joaquin ' +
    'joe joel johan johann johannes john johnny joko jon jonah jonas jonathan jorge jose josep joseph josh joshua ' +
    'josip jozef juan julian julio julius jurgen justin kais kamil karim karl karol kassym keir keith ken ' +
    'kendrick kenneth kevin khaled khalid kingsley kirill kirk klaus kofi konrad krishna kurt kwame kyle kyriakos ' +
    'lachlan lamar lance larry lars laurent lawrence leo leon leonard leonardo leonid leopold lester liam linus ' +
    'lionel lloyd logan lou louis luc luca lucian luciano ludwig luigi luis luiz luka luke lyle lyndon macky ' +
    'magnus mahathir mahdi mahmoud malcolm manfred manny manuel mao marc marcel marcelo marco marcos marcus ' +
    'mariano mario mark marko markus marlin martin marty marvin masayoshi masoud mathias matt matteo matthew ' +
    'mattias maurice mauricio max maxwell mehdi mehmet michael michal michel mick miguel mike mikel mikhail ' +
    'mikheil milo milton mitch mohamad mohamed mohammad mohammed moshe muammar muhammad muhammadu mukesh mustafa ' +
    'mykhailo naftali najib nana napoleon narendra nasser nate nathan nathaniel nawaz nayib neal ned neil nelson ' +
    'neville nicholas nick nicolas nigel nikesh nikola nikolai nikolay nirav noah noam noel norman nursultan olaf ' +
    'oleg oleksandr oliver olivier olusegun omar osama oscar osman otto pablo paolo pascal patrick paul pavel ' +
    'pedro pervez pete peter petr petro phil philip philipp philippe phillip pierre pietro piotr prabowo pyotr ' +
    'quentin quincy quinton rafael rahul raj rajiv ralph ramon randall randy raphael rashad ratan raul ray recep ' +
    'reid rene rex reza ricardo richard rick ricky rishi rob robert rod rodney rodrigo roger roland rolf roman ' +
    'ron ronald ronan ronny roosevelt rory rosario ross roy royce ruben rudy rupert russ russell ryan saddam ' +
    'salman salva sam samir samuel sanjay santiago satoshi satya scott scottie sean sebastian sepp serge sergei ' +
    'sergey sergio seth seymour shane shaquille shawn shayne shehbaz sheldon shigeru shimon shinzo sigmund silvio ' +
    'simon slobodan spencer stanley stephane stephen steve steven stevie stewart stuart sundar sunil sven ' +
    'sylvester tareq taro tayyip ted terence terrance terry thabo theo theodor theodore thierry thom thomas tim ' +
    'timothy tobias toby todd tom tommy tony travis trent trevor trey tristan troy tyler tyson uhuru ulrich ' +
    'ulysses vaclav vance vasily vern vicente victor vijay viktor vince vincent vinod vivek vlad vladimir volker ' +
    'volodymyr wally walt walter warren wayne werner wes wesley wilbur william willy winfried winston wojciech ' +
    'wolfgang woodrow xavier xi yahya yair yanis yann yasser yevgeny yoshihide youssef yoweri yuri yuval yves ' +
    'zach zack zoran'
  ).split(' '),
);

/** Whether a full name starts with a man's given name. Names that women have too aren't in the list. */
export function isMansName(name: string): boolean {
  return MALE.has(fold(name.split(/[\s-]/, 1)[0]!));
}
