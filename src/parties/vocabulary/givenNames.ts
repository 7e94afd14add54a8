import { foldName } from '../spelling.ts';
import { MEN_BY_REGION } from './menByRegion.ts';
import { WOMEN_BY_REGION } from './womenByRegion.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Given names that news texts have in every second line. */
const COMMON: readonly (readonly [string, 'm' | 'f'])[] = [
  ...list(`aaron abdul abdullah abdelfattah adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alex alexander alexandre alfred ali allan
    amir anatoly anders andre andreas andrei andrew andrii andriy andrzej angus anthony anton antonio antónio antony arkady arman arthur
    artur ashraf bart bashar ben benjamin benny bernard bernie bill bob boris brad brandon brendan brett brian bruce bruno carl carlos cesar charles
    charlie chris christian christopher christos claude colin craig cyril damian dan daniel danilo darren dave david davyd denis dennis denys derek didier
    diego dieter dmitri dmitriy dmitry dmytro dominic don donald doug douglas duncan ed edgar edi eduardo edward ehud emmanuel emilio enrique eric erik ernesto evan
    fabian faisal felipe felix félix ferdinand fernando filip francesco francis francisco franck françois frank frans franz fred frederick friedrich fyodor gabriel gary
    gavin gennady geoff geoffrey george georges georgi gerald gerard gerardo gerhard giancarlo gideon giorgi giorgos giovanni giuseppe glenn gordon graham greg
    gregory guido guillermo gustavo guy hakan hamid hank hans harold harry hashim hasan hassan heinz helmut henri henrik henry herbert herman hiroshi howard hubert
    hugh hugo hussein ian ibrahim igor ilham ilya imran isaac ismail ivan jack jacob jacques jaime jair jake james jan janez janos jason javier jay jeff
    jeffrey jens jeremy jerome jerry jim jimmy joao joaquin joe joel johan johann john johnny jon jonas jonathan jordi jorge jose josé josef joseph josh
    joshua juan julian julio jurgen justin karel karim karl keith ken kenneth kevin khalid khalifa khawaja klaus konstantin kurt kyriakos kyrylo lance larry lars laurent
    lawrence leo leon leonid leonardo lewis liam louis luc luca lucas luigi luis luiz luke lukas maciej mahmoud malcolm manuel marc marcel marcelo
    marco marcos marcus mario mark markus marko marty martin mateusz matt matteo matthew matthias maurice mauricio maxim maxime max mehmet mevlüt michael michel
    michele miguel mihai mikhail mike mikko milos mitch mohamed mohammad mohammed mohamud moshe muhammad mustafa mykhailo narendra nathan naftali ned neil
    nelson nestor nicholas nick nicolas nicolás nigel nikol nikolai nikos nils noah nodir norbert olaf oleg oleh oleksandr oleksii olivier oliver olusegun omar
    oscar osman otto owen pablo pascal patrick paul paulo pavel pavlo pedro per peter péter petr petro petros phil philip philippe pierre pieter piotr radek rafael
    rafał ralph ramon randy raphael raúl ray raymond recep rené rex ricardo richard rick rishi rob robert roberto rodrigo roger roland rolf roman ronald
    ron ronnie ross roy ruben rudolf rui russell rustem ryan ryosei salem salman sam samir samuel sandro scott sean sebastian sébastien serge sergei sergey sergio
    sergiy serhii serhiy seth shane shaun shawn shigeru shimon simon stanislav stefan stephen steve steven stuart sven sylvain takahiro ted terry theo thierry
    thomas tim timothy tobias todd tom tomas tommy tony travis trevor tufan tyler umar valery vasyl viktor victor vincent vitali vitaly vivek vladimir vladislav
    volodymyr vladyslav vyacheslav wade walid walter warren wayne werner will william winston wolfgang xavier yahya yair yannis yaroslav yevgeny yitzhak yoav yuri
    yuriy yusuf yves zbigniew zoran`).map((name): [string, 'm'] => [name, 'm']),
  ...list(`abigail agnès agnieszka aisha alexandra alexandria alice alicia alison allison amanda amélie amy ana anastasia andrée angela ángela anita ann anna
    annalena anne annie antonia ariane astrid audrey ayesha barbara beata beatrice beatriz becky belinda benazir berit bernadette beth betty birgit bridget
    brigitte bronwyn camilla carina carla carmen carol carole carolina caroline catherine cathy cecilia celeste céline charlotte cheryl chiara chloe christiana
    christina christine chrystia cindy claire clara claudia claudine colette connie constance cristina cynthia daniela danielle deb debbie deborah debra delcy delphine
    diana diane dilan dilma dina dominique donna dora doris dorothy edith ekaterina elaine elena eleanor eleni elisa élisabeth elisabeth elise eliza elizabeth ella ellen
    elly elsa emilia emily emma erika esther eva eve evelyn fatima fatma federica fiona florence fran frances francesca françoise frida gabriela gabriella
    geneviève gina giorgia giulia gloria golda grace greta gro hanna hannah hazel heather heidi helen helena helga helle hillary ilse inès ines ingrid irene irina
    isabel isabella isabelle ivana jacinda jackie jacqueline jane janet janice janine jeanette jeanine jeanne jennifer jenny jessica jessika jill joan joanna joanne
    josephine joyce juana judith judy julia juliana julie june kaja kamala karen karin karine karoline kate katerina katherine kathleen kathy katja katrín katya
    kemi kirsten kristalina kristi kristina kyrsten lara laura lauren laurence leila lena leticia liese lilian linda lisa liz liza lorena louise lucia lucie lucy
    lydia lyudmila madeleine maggie magdalena maia malala marcia margaret margarita margrethe maria maría mariam mariana marianne marie marina marine marisol marta
    martha martina mary maryam maud maureen megan melanie melinda melissa mercedes meryl mia michelle michèle míriam mirjana molly mona monica monika monique
    nadia nadine nancy naomi natalia natalie nathalie ngozi nicola nicole nikki nina noemi nora norma olena olga olha olivia pamela pascale patricia patty paula
    pauline penny petra philippa pilar polly priti priya rachel raquel rebecca renate rita roberta rosa rosalind rose roza ruth sabine sally samantha sandra sanna sara
    sarah sharon sheila shirley silvia simone sonia sophia sophie stella stephanie sue susan susana susanna suzanne svetlana sviatlana sylvia sylvie tamara
    tania tatiana teresa tessa thelma theresa tina tove tracy tulsi ursula valentina valérie valerie vanessa vera veronica veronika victoria viktoria viola virginia
    wendy yasmin yolanda yulia yvette yvonne zainab zoe zuzana`).map((name): [string, 'f'] => [name, 'f']),
];

const byRegion = (names: Readonly<Record<string, readonly string[]>>, gender: 'm' | 'f'): [string, 'm' | 'f'][] =>
  Object.values(names)
    .flat()
    .map((name) => [name, gender]);

/** Given names of many languages, in lower case, with the gender they usually tell, also as those write them who leave out the accents. */
export const GIVEN_NAMES: ReadonlyMap<string, 'm' | 'f'> = withoutAccentsToo([
  ...COMMON,
  ...byRegion(MEN_BY_REGION, 'm'),
  ...byRegion(WOMEN_BY_REGION, 'f'),
]);

/** "andrea" stays a woman's name, whatever "Andréa" may be elsewhere: the first to come decides. */
function withoutAccentsToo(names: readonly (readonly [string, 'm' | 'f'])[]): Map<string, 'm' | 'f'> {
  const found = new Map<string, 'm' | 'f'>();
  for (const [name, gender] of names) if (!found.has(name)) found.set(name, gender);
  for (const [name, gender] of names) if (!found.has(foldName(name))) found.set(foldName(name), gender);
  return found;
}

/** Small words inside a person's name ("Ursula von der Leyen", "Faisal bin Farhan"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  list(
    'von van der den de del della di da dos das du la le las los el al ul bin bint ibn ben ter ten op af av y zu zur',
  ),
);
