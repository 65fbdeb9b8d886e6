<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>AccuracyScreen</name>
    <message>
        <source>A hit is a count that found what the books said</source>
        <translation>Trāpījums ir skaitīšana, kas atrada to, kas bija uzskaitē</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dienas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Skaitīšanas</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Ready</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PĀRBAUDIET</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Last {time}   {code}  →  {result}</source>
        <translation>Pēdējais {time}   {code}  →  {result}</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>What you scan is shown here.</source>
        <translation>Šeit būs redzams, ko skenējat.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Cik liels ir šis ekrāns?</translation>
    </message>
    <message>
        <source>Hold a bank card flat against the glass. Make the frame exactly as large as the card: pull the slider, or strike the arrow keys.</source>
        <translation>Pielieciet bankas karti pie stikla. Padariet rāmi tieši tik lielu kā karte: velciet slīdni vai spiediet bulttaustiņus.</translation>
    </message>
    <message>
        <source>Width of the card</source>
        <translation>Kartes platums</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mazāks</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lielāks</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atiestatīt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Kept for this screen on this computer. Reset believes what the screen says of itself.</source>
        <translation>Tiek saglabāts šim ekrānam šajā datorā. Pēc atiestatīšanas izmēru nosaka paša ekrāna dati.</translation>
    </message>
    <message>
        <source>So this screen is {width} cm wide.</source>
        <translation>Tātad ekrāna platums ir {width} cm.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nav saglabāts: {reason}</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Verify the books</source>
        <translation>Pārbaudīt uzskaiti</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Izveidot kopiju</translation>
    </message>
    <message>
        <source>Books and backup</source>
        <translation>Uzskaite un kopijas</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Pārbauda…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopē…</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>Neizdevās: {reason}</translation>
    </message>
</context>
<context>
    <name>CartonPanel</name>
    <message>
        <source>Weight now {weight}</source>
        <translation>Svars tagad {weight}</translation>
    </message>
    <message>
        <source>Should weigh {weight}</source>
        <translation>Jābūt {weight}</translation>
    </message>
    <message>
        <source>{weight} when full</source>
        <translation>Pilna: {weight}</translation>
    </message>
</context>
<context>
    <name>ColumnMatch</name>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (obligāti)</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>failā nav</translation>
    </message>
    <message>
        <source>always {value}</source>
        <translation>vienmēr {value}</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Choose a row to see why its figures are what they are.</source>
        <translation>Izvēlieties rindu, lai redzētu, no kā veidojas tās skaitļi.</translation>
    </message>
</context>
<context>
    <name>DeviceDesk</name>
    <message>
        <source>Choose a name that no other device has.</source>
        <translation>Izvēlieties nosaukumu, kāda nav citai ierīcei.</translation>
    </message>
    <message>
        <source>Choose a port, or type one.</source>
        <translation>Izvēlieties portu vai ierakstiet to.</translation>
    </message>
    <message>
        <source>Saved. It is in use now.</source>
        <translation>Saglabāts un jau darbojas.</translation>
    </message>
    <message>
        <source>New scanner</source>
        <translation>Jauns skeneris</translation>
    </message>
    <message>
        <source>New label printer</source>
        <translation>Jauns etiķešu printeris</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Svari</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Izmēģināt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Lietot pirmo</translation>
    </message>
    <message>
        <source>Save keeps the speed that was found.</source>
        <translation>“Saglabāt” paturēs atrasto ātrumu.</translation>
    </message>
    <message>
        <source>Labels of this station go to it now.</source>
        <translation>Šīs darba vietas etiķetes tagad drukā šeit.</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Tiešām noņemt?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nav saglabāts: {reason}</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>Devices</source>
        <translation>Ierīces</translation>
    </message>
    <message>
        <source>Codes are only shown here; badges and commands act</source>
        <translation>Kodus tikai rāda; kartes un komandas darbojas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Add scanner</source>
        <translation>Pievienot skeneri</translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation>Pievienot printeri</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Svari</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Testa etiķete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>ievadīts</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skeneris</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etiķešu printeris</translation>
    </message>
    <message>
        <source>Add a scanner</source>
        <translation>Pievienot skeneri</translation>
    </message>
    <message>
        <source>Add a label printer</source>
        <translation>Pievienot etiķešu printeri</translation>
    </message>
    <message>
        <source>Set up the scale</source>
        <translation>Iestatīt svarus</translation>
    </message>
    <message>
        <source>No device yet. Scanners that type like a keyboard need no set-up.</source>
        <translation>Ierīču vēl nav. Skeneri, kas raksta kā tastatūra, nav jāiestata.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Leave</source>
        <translation>Atstāt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>FileImportsScreen</name>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
</context>
<context>
    <name>FloorHead</name>
    <message>
        <source>Bin, SKU, name or walk</source>
        <translation>Vieta, SKU, nosaukums vai apgaita</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Tuvāk</translation>
    </message>
    <message>
        <source>The whole floor</source>
        <translation>Visa noliktava</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Visi līmeņi</translation>
    </message>
    <message>
        <source>Level {n}</source>
        <translation>{n}. līmenis</translation>
    </message>
</context>
<context>
    <name>FloorMap</name>
    <message>
        <source>Map of the warehouse</source>
        <translation>Noliktavas karte</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
</context>
<context>
    <name>FloorScreen</name>
    <message>
        <source>Scan a bin, an item or a walk to see where it is</source>
        <translation>Noskenējiet vietu, preci vai apgaitu, lai redzētu, kur tā ir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Meklēt</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not stored: scan again</source>
        <translation>Nav saglabāts: skenējiet vēlreiz</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>Nothing open</source>
        <translation>Nekas nav atvērts</translation>
    </message>
    <message>
        <source>Scan to begin</source>
        <translation>Skenējiet, lai sāktu</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>On this screen</source>
        <translation>Šajā ekrānā</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Visur</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>turēt</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>An order, a tote, an item, a place, a badge: the right screen opens by itself.</source>
        <translation>Pasūtījumu, kasti, preci, vietu vai karti: īstais ekrāns atvērsies pats.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>Scan anything to begin</source>
        <translation>Skenējiet, lai sāktu</translation>
    </message>
</context>
<context>
    <name>ImportErrors</name>
    <message>
        <source>and {n} more; all of them go to the file of rejected rows</source>
        <translation>un vēl {n}; visas nonāks noraidīto rindu failā</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Rinda {n}</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>What would happen</source>
        <translation>Kas notiktu</translation>
    </message>
    <message>
        <source>Try a file to see every line that cannot be taken in, with its cause and what to do about it.</source>
        <translation>Izmēģiniet failu, lai redzētu katru rindu, ko nevar ielādēt, ar iemeslu un risinājumu.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Izmēģina…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Ielādē…</translation>
    </message>
    <message>
        <source>Checking whether it can be taken back…</source>
        <translation>Pārbauda, vai var atsaukt…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Atsauc…</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {same} already there</source>
        <translation>Jauni: {added}, mainīti: {changed}, jau bija: {same}</translation>
    </message>
    <message>
        <source>Rejected rows: {n}</source>
        <translation>Noraidītās rindas: {n}</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>Tas notiktu</translation>
    </message>
    <message>
        <source>Tried in part</source>
        <translation>Izmēģināts daļēji</translation>
    </message>
    <message>
        <source>Nothing was changed. Good rows can go in without the bad ones.</source>
        <translation>Nekas nav mainīts. Derīgās rindas var ielādēt bez kļūdainajām.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Ielādēts</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Apturēts</translation>
    </message>
    <message>
        <source>The same file can be taken in again: nothing comes twice.</source>
        <translation>To pašu failu var ielādēt vēlreiz: nekas nedubultosies.</translation>
    </message>
    <message>
        <source>{n} rejected rows were saved as {name}. Correct them there and take that file in.</source>
        <translation>Noraidītās rindas ({n}) saglabātas failā {name}. Izlabojiet tās tur un ielādējiet to failu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Saglabāt noraidītās rindas</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Ielādētie faili</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Drop a CSV or XLSX file anywhere on this page</source>
        <translation>Ievelciet CSV vai XLSX failu jebkur šajā lapā</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Izvēlēties failu</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Izmēģināt</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ielādēt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Ielādētie faili</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabulas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Visi faili</translation>
    </message>
    <message>
        <source>What was taken in before stays.</source>
        <translation>Iepriekš ielādētais paliek.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Saglabāt noraidītās rindas</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>{lines} lines, {columns} columns, {matched} of them matched</source>
        <translation>Rindas: {lines}, kolonnas: {columns}, sasaistītas: {matched}</translation>
    </message>
    <message>
        <source>{words}. Still needed: {missing}</source>
        <translation>{words}. Vēl vajag: {missing}</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX file here. Nothing is changed before you have seen what would happen.</source>
        <translation>Ievelciet šeit CSV vai XLSX failu. Vispirms redzēsiet, kas notiktu; līdz tam nekas nemainās.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Izvēlēties failu</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Cits fails</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Izmēģināt</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ielādēt</translation>
    </message>
    <message>
        <source>Keep columns under a name</source>
        <translation>Saglabāt kolonnas ar nosaukumu</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>What was taken back before stays so.</source>
        <translation>Iepriekš atsauktais paliek atsaukts.</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>New item</source>
        <translation>Jauna prece</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>vēl nav saglabāts</translation>
    </message>
    <message>
        <source>Scan an item to see it, or a new code to add it to this one</source>
        <translation>Skenējiet preci, lai to atvērtu, vai jaunu kodu, lai to pievienotu šai</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Visas preces</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>The lines of the work will stand here.</source>
        <translation>Šeit būs darba rindas.</translation>
    </message>
    <message>
        <source>{done} of {wanted} pieces</source>
        <translation>{done} no {wanted} gab.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>un vēl {n}</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>At most {n} rows can be selected</source>
        <translation>Var atlasīt ne vairāk kā {n} rindas</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nav nolasīts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ielādē…</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} no {total}</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Nekas neatbilst “{text}”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Notīrīt meklēšanu</translation>
    </message>
    <message>
        <source>This could not be read. It is tried again as soon as it can be.</source>
        <translation>To neizdevās nolasīt. Mēģinājums tiks atkārtots, tiklīdz tas būs iespējams.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Find</source>
        <translation>Meklēt</translation>
    </message>
</context>
<context>
    <name>MoveSection</name>
    <message>
        <source>Moving… Nothing can be stored meanwhile.</source>
        <translation>Notiek pārcelšana… Pagaidām neko nevar saglabāt.</translation>
    </message>
    <message>
        <source>Several stations</source>
        <translation>Vairākas darba vietas</translation>
    </message>
    <message>
        <source>This warehouse lies in a file: one station works in it. On a PostgreSQL server several do. It is copied whole into an empty database, compared, and counts only then. The file stays as it is.</source>
        <translation>Šī noliktava glabājas failā: ar to strādā viena darba vieta. PostgreSQL serverī var strādāt vairākas. Noliktavu pilnībā nokopē tukšā datubāzē, salīdzina, un tikai tad tā stājas spēkā. Fails paliek, kāds ir.</translation>
    </message>
    <message>
        <source>Address of the empty database</source>
        <translation>Tukšās datubāzes adrese</translation>
    </message>
    <message>
        <source>Move to the server</source>
        <translation>Pārcelt uz serveri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>{rows} of {of} rows</source>
        <translation>Rindas: {rows} no {of}</translation>
    </message>
    <message>
        <source>Everything is there. Comparing…</source>
        <translation>Viss ir nokopēts. Salīdzina…</translation>
    </message>
    <message>
        <source>Moved, but the address was not kept: {reason}</source>
        <translation>Pārcelts, bet adrese nav saglabāta: {reason}</translation>
    </message>
    <message>
        <source>Moved, and equal. Close Packhouse and start it again: it opens the server from now on.</source>
        <translation>Pārcelts, viss sakrīt. Aizveriet Packhouse un palaidiet no jauna: turpmāk tas atver serveri.</translation>
    </message>
    <message>
        <source>{rows} rows · {items} items · {pieces} pieces · {moves} moves · {operations} operations</source>
        <translation>{rows} rindas · {items} preces · {pieces} gab. · {moves} kustības · {operations} darbības</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>Print for the wall</source>
        <translation>Izdrukas noliktavai</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Darbinieki</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Īsais vārds</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Language of item names</source>
        <translation>Preču nosaukumu valoda</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Kā logā</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Drukāt karti</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Atslēgt</translation>
    </message>
    <message>
        <source>{name} (supervisor)</source>
        <translation>{name} (vadītājs)</translation>
    </message>
</context>
<context>
    <name>PrinterTrial</name>
    <message>
        <source>Ruler in centimetres, letters, and a code to scan back.</source>
        <translation>Lineāls centimetros, burti un kods pārbaudes skenēšanai.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Testa etiķete</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Drukāt testa etiķeti</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sūta…</translation>
    </message>
    <message>
        <source>Now scan the label</source>
        <translation>Tagad skenējiet etiķeti</translation>
    </message>
    <message>
        <source>Only a code that was read back proves that the label can be read.</source>
        <translation>Tikai nolasīts kods pierāda, ka etiķete ir salasāma.</translation>
    </message>
    <message>
        <source>Proved: the label can be read</source>
        <translation>Pierādīts: etiķete ir salasāma</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nav izdrukāta</translation>
    </message>
</context>
<context>
    <name>PrinterWindow</name>
    <message>
        <source>Paper out</source>
        <translation>Nav papīra</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Head open</source>
        <translation>Galva atvērta</translation>
    </message>
    <message>
        <source>Ribbon out</source>
        <translation>Nav lentes</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Neatbild</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Izslēgts</translation>
    </message>
    <message>
        <source>Label printer “{name}”</source>
        <translation>Etiķešu printeris “{name}”</translation>
    </message>
    <message>
        <source>Printed labels</source>
        <translation>Izdrukātās etiķetes</translation>
    </message>
    <message>
        <source>No label yet. Pack an order, or print a test label on the Devices screen.</source>
        <translation>Etiķešu vēl nav. Iepakojiet pasūtījumu vai drukājiet testa etiķeti ekrānā “Ierīces”.</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>Nr. {n}</translation>
    </message>
    <message>
        <source>Scan {code}</source>
        <translation>Skenēt {code}</translation>
    </message>
    <message>
        <source>Counter {count}, waiting {waiting}</source>
        <translation>Skaitītājs {count}, gaida {waiting}</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <source>The warehouse</source>
        <translation>Noliktava</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nav saglabāts: {reason}</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Every figure is read from the books as they stand now</source>
        <translation>Visi skaitļi ir no pašreizējās uzskaites</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Kustības</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Nolasīt vēlreiz</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Cita diena</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Iemesli</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Saglabāt failā</translation>
    </message>
</context>
<context>
    <name>ScaleTrial</name>
    <message>
        <source>Put something of known weight on the scale.</source>
        <translation>Uzlieciet uz svariem ko tādu, kā svaru zināt.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Vēl nav atbildes</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Stabils</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>Vēl svārstās</translation>
    </message>
</context>
<context>
    <name>ScaleWindow</name>
    <message>
        <source>Virtual scale</source>
        <translation>Virtuālie svari</translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation>Svars uz svariem</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Grami</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Svārstās</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Noņemt</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Nothing was booked. If this stays, call the lead: {reason}</source>
        <translation>Nekas nav iegrāmatots. Ja tas atkārtojas, sauciet vadītāju: {reason}</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>No database: scan again</source>
        <translation>Nav datubāzes: skenējiet vēlreiz</translation>
    </message>
    <message>
        <source>It is not known whether the last scan was stored. Scan it again: it counts once.</source>
        <translation>Nav zināms, vai pēdējais skenējums ir saglabāts. Skenējiet to vēlreiz: tas tiks ieskaitīts vienreiz.</translation>
    </message>
    <message>
        <source>When the disk stores again, scan the last one again: it counts once.</source>
        <translation>Kad disks atkal saglabās, noskenējiet pēdējo vēlreiz: tas tiks ieskaitīts vienu reizi.</translation>
    </message>
    <message>
        <source>Not stored: scan again</source>
        <translation>Nav saglabāts: skenējiet vēlreiz</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Ievadīt kodu</translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation>Ievadiet kodu un nospiediet Enter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
</context>
<context>
    <name>ScannerTrial</name>
    <message>
        <source>Scan any code, one of these, or one on paper.</source>
        <translation>Skenējiet jebkuru kodu: kādu no šiem vai uz papīra.</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Testa kodi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baiti</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Svītrkoda veids</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Garums</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skeneris</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Waiting for a scan</source>
        <translation>Gaida skenējumu</translation>
    </message>
    <message>
        <source>, {n} ms after the one before</source>
        <translation>, {n} ms pēc iepriekšējā</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Nolasīts</translation>
    </message>
    <message>
        <source>not told by the scanner</source>
        <translation>skeneris nenorāda</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Noraidīts: {reason}</translation>
    </message>
</context>
<context>
    <name>ScannerWindow</name>
    <message>
        <source>Scanned: {code}</source>
        <translation>Noskenēts: {code}</translation>
    </message>
    <message>
        <source>Virtual scanner</source>
        <translation>Virtuālais skeneris</translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation>Ievadiet kodu un nospiediet Enter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Write &lt;GS&gt; for the separator of GS1 fields.</source>
        <translation>GS1 lauku atdalītāju rakstiet kā &lt;GS&gt;.</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Svītrkoda veids</translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation>Veids nav norādīts</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skenēt</translation>
    </message>
    <message>
        <source>Click any code on the screen</source>
        <translation>Klikšķināt uz koda ekrānā</translation>
    </message>
    <message>
        <source>Scanned before: click to scan again</source>
        <translation>Skenēts iepriekš: klikšķiniet, lai atkārtotu</translation>
    </message>
    <message>
        <source>Click a code, a row or a barcode. The right button ends this.</source>
        <translation>Klikšķiniet uz koda, rindas vai svītrkoda. Labā poga to beidz.</translation>
    </message>
    <message>
        <source>Scans go to the screen in front, as from a real scanner.</source>
        <translation>Skenējumi nonāk priekšējā ekrānā kā no īsta skenera.</translation>
    </message>
    <message>
        <source>There is no code. Click a barcode, a place, a SKU or an order.</source>
        <translation>Te koda nav. Klikšķiniet uz svītrkoda, vietas, artikula vai pasūtījuma.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>What you choose here is used at once</source>
        <translation>Šeit izvēlētais darbojas uzreiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>Pārbaudīt uzskaiti</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Pievienot darbinieku</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Drukāt karti</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Atslēgt</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Item right</source>
        <translation>Pareiza prece</translation>
    </message>
    <message>
        <source>Line done</source>
        <translation>Rinda pabeigta</translation>
    </message>
    <message>
        <source>Order done</source>
        <translation>Darbs pabeigts</translation>
    </message>
    <message>
        <source>Command taken</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Jau izdarīts</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Nezināms kods</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Nepareiza prece</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Par daudz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Ierīce</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Skaņas</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Signāli</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ieslēgti</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgti</translation>
    </message>
    <message>
        <source>Stand where you work and listen to each: can you tell them apart? The computer sets the volume.</source>
        <translation>Nostājieties savā darba vietā un noklausieties katru: vai tos var atšķirt? Skaļumu iestata datorā.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nav saglabāts: {reason}</translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>Stop the search</source>
        <translation>Pārtraukt meklēšanu</translation>
    </message>
    <message>
        <source>Find the speed</source>
        <translation>Atrast ātrumu</translation>
    </message>
    <message>
        <source>Found: {baud} {frame}</source>
        <translation>Atrasts: {baud} {frame}</translation>
    </message>
    <message>
        <source>“{text}” was read twice.</source>
        <translation>“{text}” nolasīts divreiz.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nav atrasts</translation>
    </message>
    <message>
        <source>Reads only noise, or nothing? Start the search and scan one code again and again.</source>
        <translation>Nolasās tikai troksnis vai nekas? Sāciet meklēšanu un skenējiet vienu un to pašu kodu atkal un atkal.</translation>
    </message>
    <message>
        <source>Scan one code again and again</source>
        <translation>Skenējiet vienu kodu atkal un atkal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Pārtraukts</translation>
    </message>
    <message>
        <source>Choose a port, or type one.</source>
        <translation>Izvēlieties portu vai ierakstiet to.</translation>
    </message>
    <message>
        <source>An address on the network has no speed.</source>
        <translation>Tīkla adresei nav ātruma.</translation>
    </message>
    <message>
        <source>{baud} bits per second, {n} of {total}</source>
        <translation>{baud} biti sekundē, {n} no {total}</translation>
    </message>
    <message>
        <source>Now scan another code</source>
        <translation>Tagad noskenējiet citu kodu</translation>
    </message>
    <message>
        <source>“{text}”: scan it once more</source>
        <translation>“{text}”: noskenējiet vēlreiz</translation>
    </message>
</context>
<context>
    <name>StationSection</name>
    <message>
        <source>This station</source>
        <translation>Šī darba vieta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrasts</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>Eye to screen</source>
        <translation>Skata attālums</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Roka</translation>
    </message>
    <message>
        <source>Right-handed</source>
        <translation>Labā</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Kreisā</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Skārienvadība</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Parasts izmērs</translation>
    </message>
    <message>
        <source>Large, for gloves</source>
        <translation>Liels, cimdiem</translation>
    </message>
    <message>
        <source>Scanners that type</source>
        <translation>Tastatūras skeneri</translation>
    </message>
    <message>
        <source>Caught everywhere</source>
        <translation>Pārtvert visur</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nepārtvert</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Sign off when idle</source>
        <translation>Atteikšanās dīkstāvē</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Ekrāna izmērs</translation>
    </message>
    <message>
        <source>Measure with a card</source>
        <translation>Izmērīt ar karti</translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation>Darba vietas kods</translation>
    </message>
    <message>
        <source>The code stands in the journal; another one is used after the next start.</source>
        <translation>Kods tiek rakstīts žurnālā; jauns kods stājas spēkā pēc nākamās palaišanas.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nav saglabāts: {reason}</translation>
    </message>
</context>
<context>
    <name>VirtualBar</name>
    <message>
        <source>Virtual scanner</source>
        <translation>Virtuālais skeneris</translation>
    </message>
    <message>
        <source>Virtual label printer</source>
        <translation>Virtuālais etiķešu printeris</translation>
    </message>
    <message>
        <source>Virtual scale</source>
        <translation>Virtuālie svari</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>Size of letters by distance</source>
        <translation>Burtu lielums pēc attāluma</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Mainīt lietotāju</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Soli atpakaļ</translation>
    </message>
    <message>
        <source>Letters for {distance} m</source>
        <translation>Burti {distance} m attālumam</translation>
    </message>
</context>
<context>
    <name>accuracy_page</name>
    <message>
        <source>Accuracy of the books</source>
        <translation>Uzskaites precizitāte</translation>
    </message>
    <message>
        <source>the last {n} days</source>
        <translation>pēdējās {n} dienas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Skaitīšanas</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Trāpījumi</translation>
    </message>
    <message>
        <source>Pieces missing or too many</source>
        <translation>Trūkst vai lieki gabali</translation>
    </message>
    <message>
        <source>Pieces in balance</source>
        <translation>Gabalu starpība kopā</translation>
    </message>
    <message>
        <source>Value of the differences</source>
        <translation>Starpību vērtība</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>Nekas nav skaitīts</translation>
    </message>
    <message>
        <source>No difference was found</source>
        <translation>Starpību nav</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Klase {name}</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Pa klasēm</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Pa darbiniekiem</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>The dearest differences</source>
        <translation>Dārgākās starpības</translation>
    </message>
    <message>
        <source>Bins and people</source>
        <translation>Vietas un darbinieki</translation>
    </message>
    <message>
        <source>pieces: {n}</source>
        <translation>gabali: {n}</translation>
    </message>
    <message>
        <source>counts: {n}</source>
        <translation>skaitīšanas: {n}</translation>
    </message>
    <message>
        <source>differences: {n}</source>
        <translation>starpības: {n}</translation>
    </message>
    <message>
        <source>overruled: {n}</source>
        <translation>atspēkotas: {n}</translation>
    </message>
    <message>
        <source>Most often wrong</source>
        <translation>Visbiežāk nepareizas</translation>
    </message>
    <message>
        <source>{hits} of {counts} right</source>
        <translation>pareizi {hits} no {counts}</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>Scan the place to correct</source>
        <translation>Noskenējiet labojamo vietu</translation>
    </message>
    <message>
        <source>A bin, a tote, a pallet or the dock.</source>
        <translation>Plaukta vieta, kaste, palete vai rampa.</translation>
    </message>
    <message>
        <source>Scan what is missing or too many</source>
        <translation>Noskenējiet, kā trūkst vai ir par daudz</translation>
    </message>
    <message>
        <source>Each scan counts one piece of the difference.</source>
        <translation>Katra skenēšana ir viens starpības gabals.</translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation>Noskenējiet šo gabalu partiju</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Tā norādīta uz preces, bieži pēc LOT vai L.</translation>
    </message>
    <message>
        <source>Scan the reason</source>
        <translation>Noskenējiet iemeslu</translation>
    </message>
    <message>
        <source>From the sheet of reasons, or type its number: 21, 51+ or 51-.</source>
        <translation>No iemeslu lapas vai ierakstiet numuru: 21, 51+ vai 51-.</translation>
    </message>
    <message>
        <source>Type in a few words what happened</source>
        <translation>Īsi ierakstiet, kas noticis</translation>
    </message>
    <message>
        <source>Scan the reason once more</source>
        <translation>Noskenējiet iemeslu vēlreiz</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Nākamā skenēšana skaitās {n} reizes.</translation>
    </message>
    <message>
        <source>Correct {place}</source>
        <translation>Labot: {place}</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} ir citā noliktavā</translation>
    </message>
    <message>
        <source>{n} × {item} in {place}</source>
        <translation>{n} × {item} vietā {place}</translation>
    </message>
    <message>
        <source>“{reason}” needs a note</source>
        <translation>“{reason}” vajadzīga piezīme</translation>
    </message>
    <message>
        <source>This is worth {value}</source>
        <translation>Tas ir {value} vērts</translation>
    </message>
    <message>
        <source>Scan the reason once more to book it; where there are supervisors, as one of them.</source>
        <translation>Lai iegrāmatotu, noskenējiet iemeslu vēlreiz; ja ir vecākie — kā viens no viņiem.</translation>
    </message>
    <message>
        <source>This warehouse does not use that reason</source>
        <translation>Šī noliktava tādu iemeslu nelieto</translation>
    </message>
    <message>
        <source>“{reason}” explains a move, no difference</source>
        <translation>“{reason}” paskaidro pārvietošanu, nevis starpību</translation>
    </message>
    <message>
        <source>“{reason}”: more pieces or fewer?</source>
        <translation>“{reason}”: vairāk gabalu vai mazāk?</translation>
    </message>
    <message>
        <source>Scan one of its two barcodes, or type {number}+ or {number}-. Nothing was booked.</source>
        <translation>Noskenējiet vienu no diviem tā kodiem vai ierakstiet {number}+ vai {number}-. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>“{reason}” goes the other way</source>
        <translation>“{reason}” ir pretējā virzienā</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan another reason.</source>
        <translation>Nekas nav iegrāmatots. Noskenējiet citu iemeslu.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Starpība</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
</context>
<context>
    <name>advices</name>
    <message>
        <source>announced</source>
        <translation>paziņota</translation>
    </message>
    <message>
        <source>being received</source>
        <translation>tiek pieņemta</translation>
    </message>
    <message>
        <source>received</source>
        <translation>pieņemta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelta</translation>
    </message>
</context>
<context>
    <name>advices_page</name>
    <message>
        <source>Announced</source>
        <translation>Paziņots</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Piegādātājs</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gaidāms</translation>
    </message>
    <message>
        <source>Pallets, cartons</source>
        <translation>Paletes, kastes</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Pienācis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Gaidāmās</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Pieņemtās</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atceltās</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Nothing is announced like this. Bring a supplier&apos;s notice in.</source>
        <translation>Šādu paziņotu piegāžu nav. Ielādējiet piegādātāja paziņojumu.</translation>
    </message>
    <message>
        <source>Go to Files in</source>
        <translation>Atvērt “Failu imports”</translation>
    </message>
    <message>
        <source>Scan a notice or an SSCC to find it here</source>
        <translation>Skenējiet paziņojumu vai SSCC, lai to šeit atrastu</translation>
    </message>
    <message>
        <source>Number, supplier, SSCC or item</source>
        <translation>Numurs, piegādātājs, SSCC vai prece</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Pieņemt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Nothing is announced in it</source>
        <translation>Tajā nekas nav paziņots</translation>
    </message>
    <message>
        <source>Come, of what was announced</source>
        <translation>Pienācis no paziņotā</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Bez iepakojuma</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>partija {lot}</translation>
    </message>
    <message>
        <source>Pallet {sscc}</source>
        <translation>Palete {sscc}</translation>
    </message>
    <message>
        <source>Carton {sscc}</source>
        <translation>Kaste {sscc}</translation>
    </message>
    <message>
        <source>Carton {sscc}, on this pallet</source>
        <translation>Kaste {sscc}, uz šīs paletes</translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation>vēl nav pienākusi</translation>
    </message>
    <message>
        <source>taken in with {receipt}</source>
        <translation>pieņemta ar {receipt}</translation>
    </message>
    <message>
        <source>opened and counted with {receipt}</source>
        <translation>atvērta un saskaitīta ar {receipt}</translation>
    </message>
</context>
<context>
    <name>assemble</name>
    <message>
        <source>{sku} is no kit that is assembled</source>
        <translation>{sku} nav saliekams komplekts</translation>
    </message>
    <message>
        <source>Nothing was booked. Say on the page of the item what it is made of.</source>
        <translation>Nekas nav iegrāmatots. Preces lapā norādiet, no kā tas sastāv.</translation>
    </message>
    <message>
        <source>Say how many</source>
        <translation>Norādiet skaitu</translation>
    </message>
    <message>
        <source>{n} × {sku} missing</source>
        <translation>Trūkst {n} × {sku}</translation>
    </message>
    <message>
        <source>Wanted are {wanted}, free in {place} are {there}. Nothing was booked.</source>
        <translation>Vajag {wanted}, brīvi vietā {place}: {there}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>{sku} is kept by lots and cannot be assembled without one</source>
        <translation>{sku} uzskaita pa partijām, bez partijas to nevar salikt</translation>
    </message>
    <message>
        <source>{sku} is kept by lots: which ones are in the kit is not known here</source>
        <translation>{sku} uzskaita pa partijām: kuras ir komplektā, šeit nav zināms</translation>
    </message>
    <message>
        <source>Nothing was booked. Undo the assembling, or take the pieces in anew.</source>
        <translation>Nekas nav iegrāmatots. Atsauciet salikšanu vai pieņemiet daļas no jauna.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Scan the place of the parts</source>
        <translation>Skenējiet vietu, kur ir daļas</translation>
    </message>
    <message>
        <source>The kits will lie there too.</source>
        <translation>Tur būs arī komplekti.</translation>
    </message>
    <message>
        <source>Scan the kit</source>
        <translation>Skenējiet komplektu</translation>
    </message>
    <message>
        <source>Its own label, or its SKU.</source>
        <translation>Tā etiķeti vai artikulu.</translation>
    </message>
    <message>
        <source>Scan {place} to book</source>
        <translation>Skenējiet {place}, lai iegrāmatotu</translation>
    </message>
    <message>
        <source>Scan the kit again for each one more.</source>
        <translation>Par katru nākamo komplektu skenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Nākamais skenējums skaitās {n} reizes.</translation>
    </message>
    <message>
        <source>In {place}</source>
        <translation>Vietā {place}</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Jāsaliek</translation>
    </message>
    <message>
        <source>Parts are enough for</source>
        <translation>Daļu pietiek</translation>
    </message>
    <message>
        <source>That place is in another warehouse</source>
        <translation>Šī vieta ir citā noliktavā</translation>
    </message>
    <message>
        <source>Another place: scan the one where the parts lie</source>
        <translation>Cita vieta: skenējiet to, kur ir daļas</translation>
    </message>
    <message>
        <source>{item} is no kit to assemble</source>
        <translation>{item} nav saliekams komplekts</translation>
    </message>
    <message>
        <source>Another kit is being made: finish it first</source>
        <translation>Tiek salikts cits komplekts: vispirms pabeidziet to</translation>
    </message>
    <message>
        <source>{n} × {item} to make</source>
        <translation>Jāsaliek: {n} × {item}</translation>
    </message>
    <message>
        <source>{n} × {item} made in {place}</source>
        <translation>Salikts {n} × {item} vietā {place}</translation>
    </message>
</context>
<context>
    <name>breakdown_page</name>
    <message>
        <source>Stock by place and lot</source>
        <translation>Krājums pa vietām un partijām</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Ir uz vietas</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Piešķirts</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aizturētās</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Pieejams</translation>
    </message>
    <message>
        <source>Where or which</source>
        <translation>Kur vai kura</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>By bin</source>
        <translation>Pa vietām</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Pa zonām</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Pa partijām</translation>
    </message>
    <message>
        <source>By expiry</source>
        <translation>Pēc derīguma termiņa</translation>
    </message>
    <message>
        <source>By warehouse</source>
        <translation>Pa noliktavām</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Pa precēm</translation>
    </message>
    <message>
        <source>Nothing of that sort is in stock.</source>
        <translation>Nekā tāda noliktavā nav.</translation>
    </message>
    <message>
        <source>Scan an item or a bin to see where it lies</source>
        <translation>Noskenējiet preci vai vietu, lai redzētu, kur kas atrodas</translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin</source>
        <translation>Prece, kods, partija, vieta</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Darbā</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Atsevišķi</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Ceļā</translation>
    </message>
    <message>
        <source>Why {n} available?</source>
        <translation>Kāpēc pieejams {n}?</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Kas tur atrodas</translation>
    </message>
</context>
<context>
    <name>carriers</name>
    <message>
        <source>Waiting for the carrier</source>
        <translation>Gaidām pārvadātāju</translation>
    </message>
    <message>
        <source>{carrier} is asked for the label. It prints by itself.</source>
        <translation>Etiķete pieprasīta no {carrier}. Tā izdrukāsies pati.</translation>
    </message>
    <message>
        <source>It is not known whether {carrier} sold the label. It is asked; do nothing.</source>
        <translation>Nav zināms, vai {carrier} pārdeva etiķeti. Tiek noskaidrots; nedariet neko.</translation>
    </message>
    <message>
        <source>{carrier} is asked to take the label back.</source>
        <translation>{carrier} tiek lūgts pieņemt etiķeti atpakaļ.</translation>
    </message>
    <message>
        <source>{carrier} cannot be reached.</source>
        <translation>{carrier} nav sasniedzams.</translation>
    </message>
    <message>
        <source>Look at the network. It is tried again by itself; pack on.</source>
        <translation>Pārbaudiet tīklu. Mēģinājums atkārtosies pats; pakojiet tālāk.</translation>
    </message>
    <message>
        <source>{carrier} asks to wait.</source>
        <translation>{carrier} lūdz pagaidīt.</translation>
    </message>
    <message>
        <source>It is tried again by itself; pack on.</source>
        <translation>Mēģinājums atkārtosies pats; pakojiet tālāk.</translation>
    </message>
    <message>
        <source>{carrier} took the order for the label and did not answer.</source>
        <translation>{carrier} pieņēma etiķetes pasūtījumu un neatbildēja.</translation>
    </message>
    <message>
        <source>The connection to {carrier} broke.</source>
        <translation>Savienojums ar {carrier} pārtrūka.</translation>
    </message>
    <message>
        <source>{carrier} has a fault of its own ({status}).</source>
        <translation>{carrier} ir iekšēja kļūda ({status}).</translation>
    </message>
    <message>
        <source>The answer of {carrier} cannot be read.</source>
        <translation>{carrier} atbilde nav nolasāma.</translation>
    </message>
    <message>
        <source>{carrier} is asked whether there is a label; none is bought twice. Pack on.</source>
        <translation>No {carrier} noskaidro, vai etiķete ir; divreiz to nepērk. Pakojiet tālāk.</translation>
    </message>
    <message>
        <source>{carrier} refuses: “{words}”.</source>
        <translation>{carrier} atsaka: “{words}”.</translation>
    </message>
    <message>
        <source>Correct the order. It is tried again by itself.</source>
        <translation>Izlabojiet pasūtījumu. Mēģinājums atkārtosies pats.</translation>
    </message>
    <message>
        <source>The carrier sold two labels for one parcel: {first} and {second}.</source>
        <translation>Pārvadātājs pārdeva divas etiķetes vienam sūtījumam: {first} un {second}.</translation>
    </message>
    <message>
        <source>Use the first one and let the carrier take the second back.</source>
        <translation>Izmantojiet pirmo, otro atdodiet pārvadātājam.</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>claimed</source>
        <translation>piešķirts</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>apsolīts</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>ceļā</translation>
    </message>
</context>
<context>
    <name>claims_page</name>
    <message>
        <source>Claims and promises</source>
        <translation>Piešķirts un apsolīts</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtījums</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ierakstīts</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Darba vieta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Claimed in bins</source>
        <translation>Piešķirts vietās</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Apsolīts</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Ceļā</translation>
    </message>
    <message>
        <source>Nothing is claimed, promised or on its way.</source>
        <translation>Nekas nav piešķirts, apsolīts vai ceļā.</translation>
    </message>
    <message>
        <source>Scan an item to see who has been promised it</source>
        <translation>Noskenējiet preci, lai redzētu, kam tā apsolīta</translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin</source>
        <translation>Prece, kods, partija, vieta</translation>
    </message>
</context>
<context>
    <name>coming</name>
    <message>
        <source>Projected, {n} days</source>
        <translation>Prognoze, dienas: {n}</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>Beigsies</translation>
    </message>
    <message>
        <source>Lasts for all that is promised</source>
        <translation>Pietiek visam apsolītajam</translation>
    </message>
    <message>
        <source>Below the minimum on</source>
        <translation>Zem minimuma no</translation>
    </message>
    <message>
        <source>{document}, no day known</source>
        <translation>{document}, diena nav zināma</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>un vēl {n}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Skip line</source>
        <translation>Izlaist rindu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Trūkst</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Jauna kārba</translation>
    </message>
    <message>
        <source>Close box</source>
        <translation>Aizvērt kārbu</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukāt vēlreiz</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Cits printeris</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Atlikt malā</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nākamais</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Pabeigt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Visu uzreiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Open and count</source>
        <translation>Atvērt un saskaitīt</translation>
    </message>
    <message>
        <source>Item labels</source>
        <translation>Preču etiķetes</translation>
    </message>
    <message>
        <source>Onto a pallet</source>
        <translation>Uz paletes</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>Kā jauns</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bojāts</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Nedarbojas</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>Uz remontu</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Norakstīt</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>Piegādātājam</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Mainīt lietotāju</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Komplektēt</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Iepakot</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Pieņemt</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Izvietošana</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pārvietot</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Skaitīt</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Atgriezumi</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Labot</translation>
    </message>
    <message>
        <source>Send goods</source>
        <translation>Nosūtīšana</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Pārsūtījumu saņemšana</translation>
    </message>
    <message>
        <source>Quantity {n}</source>
        <translation>Daudzums {n}</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>Scan the bin to count</source>
        <translation>Skenējiet skaitāmo vietu</translation>
    </message>
    <message>
        <source>Everything in it is counted.</source>
        <translation>Jāsaskaita viss, kas tajā ir.</translation>
    </message>
    <message>
        <source>Scan each piece in the bin</source>
        <translation>Skenējiet katru gabalu šajā vietā</translation>
    </message>
    <message>
        <source>One item after the other; then Finish.</source>
        <translation>Vienu preci pēc otras; tad “Pabeigt”.</translation>
    </message>
    <message>
        <source>Is the bin empty?</source>
        <translation>Vai vieta ir tukša?</translation>
    </message>
    <message>
        <source>Choose Finish if it is, or scan each piece that lies in it.</source>
        <translation>Ja ir, izvēlieties “Pabeigt”; citādi skenējiet katru gabalu tajā.</translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation>Skenējiet šo gabalu partiju</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Tā norādīta uz preces, bieži aiz LOT vai L.</translation>
    </message>
    <message>
        <source>Everything in it is counted. Bins that wait: {n} (Next).</source>
        <translation>Saskaita visu, kas tajā ir. Vietas, kas gaida: {n} (“Nākamais”).</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Ejiet uz {place}</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Nākamais skenējums skaitās {n} reizes.</translation>
    </message>
    <message>
        <source>Count of {place}</source>
        <translation>Skaitīšana: {place}</translation>
    </message>
    <message>
        <source>Serial {serial} is counted already</source>
        <translation>Sērijas numurs {serial} jau saskaitīts</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} ir citā noliktavā</translation>
    </message>
    <message>
        <source>{n} × {item}</source>
        <translation>{n} × {item}</translation>
    </message>
    <message>
        <source>{place} is not {wanted}</source>
        <translation>{place} nav {wanted}</translation>
    </message>
    <message>
        <source>Go to the bin above, or set it aside to count another one.</source>
        <translation>Ejiet uz minēto vietu vai atlieciet to malā, lai skaitītu citu.</translation>
    </message>
    <message>
        <source>No bin waits to be counted</source>
        <translation>Nav vietu, kas gaida skaitīšanu</translation>
    </message>
    <message>
        <source>Scan any bin to count it.</source>
        <translation>Skenējiet jebkuru vietu, lai to saskaitītu.</translation>
    </message>
    <message>
        <source>You have counted {place} yourself</source>
        <translation>{place} jūs skaitījāt pats</translation>
    </message>
    <message>
        <source>You have counted {item} here yourself</source>
        <translation>{item}: šeit jūs skaitījāt pats</translation>
    </message>
    <message>
        <source>Nothing was counted. Another person has to count it once more.</source>
        <translation>Nekas nav saskaitīts. Otrreiz jāskaita citam darbiniekam.</translation>
    </message>
    <message>
        <source>{item} is not to be counted now</source>
        <translation>{item} tagad nav jāskaita</translation>
    </message>
    <message>
        <source>Nothing was counted. To count all of the bin, set this aside and scan it.</source>
        <translation>Nekas nav saskaitīts. Lai skaitītu visu vietu, atlieciet šo malā un skenējiet to.</translation>
    </message>
    <message>
        <source>{item} is counted already</source>
        <translation>Jau saskaitīts: {item}</translation>
    </message>
    <message>
        <source>Undo, or finish and count this bin once more.</source>
        <translation>Atsauciet vai pabeidziet un skaitiet šo vietu vēlreiz.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Tagad tā sērijas numurs</translation>
    </message>
    <message>
        <source>Which lot is it?</source>
        <translation>Kura partija tā ir?</translation>
    </message>
    <message>
        <source>Unknown lot: {lot}</source>
        <translation>Nezināma partija: {lot}</translation>
    </message>
    <message>
        <source>Nothing was counted. A lot that was never received cannot be here.</source>
        <translation>Nekas nav saskaitīts. Partija, kas nav pieņemta, te nevar būt.</translation>
    </message>
    <message>
        <source>Not counted yet: {items}</source>
        <translation>Vēl nav saskaitīts: {items}</translation>
    </message>
    <message>
        <source>Scan them, or choose Finish again if none is there.</source>
        <translation>Skenējiet tos vai, ja to nav, vēlreiz izvēlieties “Pabeigt”.</translation>
    </message>
    <message>
        <source>{place} is counted</source>
        <translation>{place} ir saskaitīta</translation>
    </message>
    <message>
        <source>Somebody else counts once more: {items}</source>
        <translation>Vēlreiz skaitīs cits: {items}</translation>
    </message>
    <message>
        <source>The desk decides about: {items}</source>
        <translation>Izlems birojā: {items}</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Saskaitīts</translation>
    </message>
    <message>
        <source>Cycle count</source>
        <translation>Plānota skaitīšana</translation>
    </message>
    <message>
        <source>Count of a bin</source>
        <translation>Vietas skaitīšana</translation>
    </message>
    <message>
        <source>Count of an item</source>
        <translation>Preces skaitīšana</translation>
    </message>
    <message>
        <source>Zero check</source>
        <translation>Tukšuma pārbaude</translation>
    </message>
    <message>
        <source>Missing at the pick</source>
        <translation>Trūka komplektējot</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Atkārtota skaitīšana</translation>
    </message>
    <message>
        <source>Asked for at the desk</source>
        <translation>Uzdots birojā</translation>
    </message>
    <message>
        <source>Begun at the bin</source>
        <translation>Sākts pie vietas</translation>
    </message>
    <message>
        <source>This is to be counted by a second person first</source>
        <translation>Vispirms tas jāsaskaita otram darbiniekam</translation>
    </message>
    <message>
        <source>Nothing was changed. The recount is on the list of counts.</source>
        <translation>Nekas nav mainīts. Atkārtotā skaitīšana ir sarakstā.</translation>
    </message>
    <message>
        <source>This count does not wait for a decision</source>
        <translation>Šī skaitīšana negaida lēmumu</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>Nothing is due to be counted</source>
        <translation>Pagaidām nav, ko skaitīt</translation>
    </message>
    <message>
        <source>Bins to count: {bins}. Empty bins to check: {zero}.</source>
        <translation>Vietas jāskaita: {bins}. Tukšās jāpārbauda: {zero}.</translation>
    </message>
    <message>
        <source>Left for another day: {n}.</source>
        <translation>Atstātas citai dienai: {n}.</translation>
    </message>
    <message>
        <source>{text} is neither a bin nor an item</source>
        <translation>{text} nav ne vieta, ne prece</translation>
    </message>
    <message>
        <source>Nothing was asked for. Name a bin, a SKU or a barcode of this warehouse.</source>
        <translation>Nekas nav uzdots. Norādiet šīs noliktavas vietu, artikulu vai svītrkodu.</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} ir citā noliktavā</translation>
    </message>
    <message>
        <source>{place} is on the list of counts</source>
        <translation>{place} ir skaitīšanas sarakstā</translation>
    </message>
    <message>
        <source>{sku} is on the list of counts. Bins: {n}.</source>
        <translation>{sku} ir skaitīšanas sarakstā. Vietas: {n}.</translation>
    </message>
    <message>
        <source>The books have {sku} in no bin</source>
        <translation>Pēc uzskaites {sku} nav nevienā vietā</translation>
    </message>
    <message>
        <source>Nothing was asked for. Name the bin where it may lie.</source>
        <translation>Nekas nav uzdots. Norādiet vietu, kur tā varētu būt.</translation>
    </message>
    <message>
        <source>Nobody is to count this any more</source>
        <translation>Tas vairs nav jāskaita</translation>
    </message>
    <message>
        <source>A recount cannot be dropped: a difference waits for it</source>
        <translation>Atkārtotu skaitīšanu nevar atmest: to gaida starpība</translation>
    </message>
    <message>
        <source>Nothing was changed. Let another person count, then decide.</source>
        <translation>Nekas nav mainīts. Lai saskaita cits, tad lemiet.</translation>
    </message>
    <message>
        <source>{place} is off the list of counts</source>
        <translation>{place} izņemta no skaitīšanas saraksta</translation>
    </message>
    <message>
        <source>{sku} in {place}: {difference} booked</source>
        <translation>{sku} vietā {place}: {difference} iegrāmatots</translation>
    </message>
    <message>
        <source>{sku} in {place}: {difference} rejected, the books stay</source>
        <translation>{sku} vietā {place}: {difference} noraidīts, uzskaite paliek</translation>
    </message>
    <message>
        <source>{sku} in {place} is counted once more</source>
        <translation>{sku} vietā {place} skaitīs vēlreiz</translation>
    </message>
    <message>
        <source>This is not counted yet</source>
        <translation>Tas vēl nav saskaitīts</translation>
    </message>
    <message>
        <source>A supervisor decides about counts</source>
        <translation>Par skaitīšanām lemj vadītājs</translation>
    </message>
    <message>
        <source>Nothing was changed. Let a supervisor sign on and decide.</source>
        <translation>Nekas nav mainīts. Lai vadītājs piesakās un izlemj.</translation>
    </message>
    <message>
        <source>You have counted this yourself</source>
        <translation>To jūs skaitījāt pats</translation>
    </message>
    <message>
        <source>Nothing was changed. Somebody who has not counted it decides.</source>
        <translation>Nekas nav mainīts. Lemj tas, kurš to neskaitīja.</translation>
    </message>
    <message>
        <source>A tolerance is a value from 0, and a share from 0 to 100 percent</source>
        <translation>Pielaide ir summa no 0 un daļa no 0 līdz 100 procentiem</translation>
    </message>
    <message>
        <source>Days and bins are at least 1</source>
        <translation>Dienu un vietu ir vismaz 1</translation>
    </message>
    <message>
        <source>Counts follow these rules from now on</source>
        <translation>Turpmāk skaita pēc šiem noteikumiem</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>to count</source>
        <translation>jāskaita</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>atmests</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>saskaitīts</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>iegrāmatots</translation>
    </message>
    <message>
        <source>to count again</source>
        <translation>jāskaita vēlreiz</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>jāizlemj</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>apstiprināts</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>noraidīts</translation>
    </message>
    <message>
        <source>counted again</source>
        <translation>pārskaitīts</translation>
    </message>
</context>
<context>
    <name>counts_page</name>
    <message>
        <source>Counts</source>
        <translation>Skaitīšanas</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Starpība</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Jāskaita</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Jāizlemj</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Starpības</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Saskaitīts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>No counts like this. Plan those that are due.</source>
        <translation>Šādu skaitīšanu nav. Ieplānojiet tās, kurām pienācis laiks.</translation>
    </message>
    <message>
        <source>Plan counts</source>
        <translation>Ieplānot</translation>
    </message>
    <message>
        <source>Scan a bin or an item to see its counts</source>
        <translation>Skenējiet vietu vai preci, lai redzētu tās skaitīšanas</translation>
    </message>
    <message>
        <source>Bin, SKU or name</source>
        <translation>Vieta, artikuls vai nosaukums</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Vēlreiz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plānot</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uzdot</translation>
    </message>
    <message>
        <source>Approve with a reason</source>
        <translation>Apstiprināt ar iemeslu</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Noteikumi</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precizitāte</translation>
    </message>
    <message>
        <source>Where does the difference come from?</source>
        <translation>No kurienes starpība?</translation>
    </message>
    <message>
        <source>Send people to count what is due</source>
        <translation>Sūtīt skaitīt to, kam pienācis laiks</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Tukšās</translation>
    </message>
    <message>
        <source>Bins that are due: class A {a}, B {b}, C {c}. Emptied: {empty}.</source>
        <translation>Vietas, kurām laiks: klase A {a}, B {b}, C {c}. Iztukšotas: {empty}.</translation>
    </message>
    <message>
        <source>Ask for a count of a bin, or of an item in all its bins</source>
        <translation>Uzdot skaitīt vietu vai preci visās tās vietās</translation>
    </message>
    <message>
        <source>Bin, SKU or barcode</source>
        <translation>Vieta, artikuls vai svītrkods</translation>
    </message>
    <message>
        <source>Cents</source>
        <translation>Centi</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procenti</translation>
    </message>
    <message>
        <source>Days (A)</source>
        <translation>Dienas (A)</translation>
    </message>
    <message>
        <source>Days (B)</source>
        <translation>Dienas (B)</translation>
    </message>
    <message>
        <source>Days (C)</source>
        <translation>Dienas (C)</translation>
    </message>
    <message>
        <source>Bins a day</source>
        <translation>Vietas dienā</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>Zero check when picking</source>
        <translation>Jautāt, vai tukša</translation>
    </message>
    <message>
        <source>Rules of counting</source>
        <translation>Skaitīšanas noteikumi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>What differs by more cents or percent is counted twice.</source>
        <translation>Ko šķir vairāk centu vai procentu, skaita divreiz.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Uzdots</translation>
    </message>
    <message>
        <source>Never counted before</source>
        <translation>Vēl nav skaitīts</translation>
    </message>
    <message>
        <source>Everything in the bin</source>
        <translation>Viss, kas vietā</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Uzdevums</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kas atrasts</translation>
    </message>
    <message>
        <source>Counts of this place</source>
        <translation>Šīs vietas skaitīšanas</translation>
    </message>
    <message>
        <source>Shown when it is counted</source>
        <translation>Redzams, kad saskaitīts</translation>
    </message>
    <message>
        <source>In the books at that moment</source>
        <translation>Uzskaitē tajā brīdī</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Nekas nav saglabāts</translation>
    </message>
    <message>
        <source>{done} of {all} done.</source>
        <translation>Izdarīts {done} no {all}.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile; look at it again</source>
        <translation>Kāds to pa šo laiku mainīja; paskatieties vēlreiz</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Proposals: {made} new, {changed} changed, {withdrawn} no longer needed</source>
        <translation>Priekšlikumi: jauni {made}, mainīti {changed}, vairs nevajag {withdrawn}</translation>
    </message>
    <message>
        <source>Nothing new to propose</source>
        <translation>Jaunu priekšlikumu nav</translation>
    </message>
    <message>
        <source>{sku}: {quantity} to be ordered</source>
        <translation>{sku}: jāpasūta {quantity}</translation>
    </message>
    <message>
        <source>Proposals dismissed for {days} days: {n}</source>
        <translation>Priekšlikumi atlikti uz {days} d.: {n}</translation>
    </message>
    <message>
        <source>Ordered: {numbers}</source>
        <translation>Pasūtīts: {numbers}</translation>
    </message>
    <message>
        <source>Nothing is proposed for these rows</source>
        <translation>Šīm rindām priekšlikumu nav</translation>
    </message>
    <message>
        <source>No order can go now</source>
        <translation>Pašlaik nav ko nodot darbā</translation>
    </message>
    <message>
        <source>None of them is waiting for release.</source>
        <translation>Neviens no tiem negaida nodošanu darbā.</translation>
    </message>
    <message>
        <source>Orders released: {orders}. Walks: {walks} ({codes})</source>
        <translation>Nodoti pasūtījumi: {orders}. Maršruti: {walks} ({codes})</translation>
    </message>
    <message>
        <source>Orders that wait for {items}: {orders}.</source>
        <translation>Pasūtījumi, kas gaida {items}: {orders}.</translation>
    </message>
    <message>
        <source>In part for want of {items}.</source>
        <translation>Daļēji, jo trūkst: {items}.</translation>
    </message>
    <message>
        <source>Order {number} is held</source>
        <translation>Pasūtījums {number} apturēts</translation>
    </message>
    <message>
        <source>Order {number} waits for release again</source>
        <translation>Pasūtījums {number} atkal gaida nodošanu darbā</translation>
    </message>
    <message>
        <source>Order {number} is cancelled</source>
        <translation>Pasūtījums {number} atcelts</translation>
    </message>
    <message>
        <source>What was promised and claimed is free again.</source>
        <translation>Rezervētais un piešķirtais atkal ir brīvs.</translation>
    </message>
    <message>
        <source>Order {number} goes in part; the rest stays as backorder</source>
        <translation>Pasūtījumu {number} sūta daļēji; pārējais paliek neizpildīts</translation>
    </message>
    <message>
        <source>{code} is printed again on {printer}</source>
        <translation>{code} drukā vēlreiz uz {printer}</translation>
    </message>
    <message>
        <source>Label of {code} is sent to {printer}</source>
        <translation>Etiķete {code} nosūtīta uz {printer}</translation>
    </message>
    <message>
        <source>This station has no label printer</source>
        <translation>Šai darba vietai nav etiķešu printera</translation>
    </message>
    <message>
        <source>Add one in Devices.</source>
        <translation>Pievienojiet to ekrānā “Ierīces”.</translation>
    </message>
    <message>
        <source>Say how many pieces more or fewer there are</source>
        <translation>Norādiet, par cik gabaliem ir vairāk vai mazāk</translation>
    </message>
    <message>
        <source>“{reason}” does not explain this difference</source>
        <translation>“{reason}” neizskaidro šo starpību</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another reason or turn the sign round.</source>
        <translation>Nekas nav mainīts. Izvēlieties citu iemeslu vai mainiet zīmi.</translation>
    </message>
    <message>
        <source>{sku} in {place}: {difference} ({reason})</source>
        <translation>{sku} vietā {place}: {difference} ({reason})</translation>
    </message>
    <message>
        <source>{place} is on the list of counts</source>
        <translation>{place} ir skaitīšanas sarakstā</translation>
    </message>
    <message>
        <source>{lot} is held: nothing of it is promised or picked</source>
        <translation>{lot} ir bloķēta: to nerezervē un nekomplektē</translation>
    </message>
    <message>
        <source>Lot {lot} is recalled</source>
        <translation>Partija {lot} ir atsaukta</translation>
    </message>
    <message>
        <source>Nothing was changed. End the recall on the page Recall.</source>
        <translation>Nekas nav mainīts. Beidziet atsaukšanu lapā “Atsaukšana”.</translation>
    </message>
    <message>
        <source>{lot} may be promised and picked again</source>
        <translation>{lot} atkal var rezervēt un komplektēt</translation>
    </message>
    <message>
        <source>Nothing was done here that could be taken back</source>
        <translation>Te nav ko atsaukt</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Atsaukts: {what}</translation>
    </message>
    <message>
        <source>No file was taken in under number {number}</source>
        <translation>Nav faila ar numuru {number}</translation>
    </message>
    <message>
        <source>Nothing of {name} (number {number}) is in the books</source>
        <translation>No {name} (numurs {number}) uzskaitē nekas nav palicis</translation>
    </message>
    <message>
        <source>Taken back: {name} (number {number})</source>
        <translation>Ielāde atsaukta: {name} (numurs {number})</translation>
    </message>
    <message>
        <source>Taken back in part: {done} of {all} portions</source>
        <translation>Atsaukts daļēji: {done} no {all} daļām</translation>
    </message>
    <message>
        <source>The rest stays. Undo goes on with it.</source>
        <translation>Pārējais paliek. Atkārtota atsaukšana turpinās no šīs vietas.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Apturēts; nekas nav mainīts</translation>
    </message>
    <message>
        <source>{receipt} is being received at {station}</source>
        <translation>Pieņemšana {receipt} notiek darba vietā {station}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo it there, or set the receipt aside first.</source>
        <translation>Nekas nav mainīts. Atsauciet tur vai vispirms atlieciet pieņemšanu.</translation>
    </message>
    <message>
        <source>Nothing of {receipt} is left that could be taken back</source>
        <translation>Pieņemšanā {receipt} vairs nav ko atsaukt</translation>
    </message>
    <message>
        <source>{receipt}, taken back: {what}</source>
        <translation>{receipt}, atsaukts: {what}</translation>
    </message>
    <message>
        <source>{place}: {status}</source>
        <translation>{place}: {status}</translation>
    </message>
    <message>
        <source>Places changed: {n}.</source>
        <translation>Mainītas vietas: {n}.</translation>
    </message>
    <message>
        <source>What {place} takes is stored</source>
        <translation>{place} ietilpība saglabāta</translation>
    </message>
    <message>
        <source>{place} is the home of {sku}</source>
        <translation>{place} ir {sku} pastāvīgā vieta</translation>
    </message>
    <message>
        <source>There is no item “{sku}”</source>
        <translation>Preces “{sku}” nav</translation>
    </message>
    <message>
        <source>Nothing was changed. Write its SKU or one of its barcodes.</source>
        <translation>Nekas nav mainīts. Ierakstiet preces artikulu vai kādu no tās svītrkodiem.</translation>
    </message>
    <message>
        <source>There is no place “{place}” in this warehouse</source>
        <translation>Vietas “{place}” šajā noliktavā nav</translation>
    </message>
    <message>
        <source>Nothing was moved. Write the code of a bin, dock, tote or pallet.</source>
        <translation>Nekas nav pārvietots. Ierakstiet vietas, rampas, kastes vai paletes kodu.</translation>
    </message>
    <message>
        <source>{place} is empty: {n} moved to {target}</source>
        <translation>{place} ir tukša: {n} pārvietoti uz {target}</translation>
    </message>
    <message>
        <source>Pallets and totes moved with what is on them: {n}.</source>
        <translation>Paletes un kastes pārvietotas kopā ar saturu: {n}.</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>The settings of {device} cannot be used.</source>
        <translation>Ierīces {device} iestatījumus nevar izmantot.</translation>
    </message>
    <message>
        <source>Open it on the Devices screen and choose again.</source>
        <translation>Atveriet to ekrānā “Ierīces” un izvēlieties no jauna.</translation>
    </message>
    <message>
        <source>On the screen (virtual)</source>
        <translation>Ekrānā (virtuāla)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>What it is called on this station; each name once.</source>
        <translation>Kā to sauc šajā darba vietā; nosaukumi nedrīkst atkārtoties.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrasts</translation>
    </message>
    <message>
        <source>Another port or address: type it below</source>
        <translation>Cits ports vai adrese: ierakstiet zemāk</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokols</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Savienojums</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>End of a read</source>
        <translation>Nolasījuma beigas</translation>
    </message>
    <message>
        <source>What the scanner sends after each code.</source>
        <translation>Ko skeneris sūta pēc katra koda.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefikss</translation>
    </message>
    <message>
        <source>What the scanner sends before each code; a read without it is refused.</source>
        <translation>Ko skeneris sūta pirms katra koda; nolasījumu bez tā noraida.</translation>
    </message>
    <message>
        <source>Double read window</source>
        <translation>Dubultskenēšana</translation>
    </message>
    <message>
        <source>The same code within so many milliseconds counts once.</source>
        <translation>To pašu kodu šajās milisekundēs skaita vienreiz.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Klusums</translation>
    </message>
    <message>
        <source>A code that is interrupted for so many milliseconds is refused.</source>
        <translation>Kodu, kas pārtrūkst uz tik milisekundēm, noraida.</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Īsākais kods</translation>
    </message>
    <message>
        <source>Anything shorter is taken for noise.</source>
        <translation>Visu īsāku uzskata par traucējumiem.</translation>
    </message>
    <message>
        <source>ZPL (Zebra and compatible)</source>
        <translation>ZPL (Zebra un saderīgie)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Izšķirtspēja</translation>
    </message>
    <message>
        <source>Dots per inch, printed on the type plate: 203, 300 or 600.</source>
        <translation>Punkti collā, norādīti uz ierīces plāksnītes: 203, 300 vai 600.</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Tumšums</translation>
    </message>
    <message>
        <source>Added to the printer&apos;s own setting, from -30 to 30.</source>
        <translation>Pieskaita printera paša iestatījumam, no -30 līdz 30.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Ātrums</translation>
    </message>
    <message>
        <source>Inches per second; 0 leaves the printer&apos;s own.</source>
        <translation>Collas sekundē; 0 atstāj printera iestatījumu.</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>Nobīde pa labi</translation>
    </message>
    <message>
        <source>Millimetres by which everything moves to the right.</source>
        <translation>Par cik milimetriem visu pārbīda pa labi.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Nobīde uz leju</translation>
    </message>
    <message>
        <source>Millimetres by which everything moves down.</source>
        <translation>Par cik milimetriem visu pārbīda uz leju.</translation>
    </message>
    <message>
        <source>What the scale is called on this station.</source>
        <translation>Kā svarus sauc šajā darba vietā.</translation>
    </message>
    <message>
        <source>The language that the scale is set to.</source>
        <translation>Valoda, uz kuru svari ir iestatīti.</translation>
    </message>
    <message>
        <source>CAS, A&amp;D, T-Scale</source>
        <translation>CAS, A&amp;D, T-Scale</translation>
    </message>
    <message>
        <source>Mettler-Toledo MT-SICS, KERN KCP</source>
        <translation>Mettler-Toledo MT-SICS, KERN KCP</translation>
    </message>
    <message>
        <source>Ohaus</source>
        <translation>Ohaus</translation>
    </message>
    <message>
        <source>The scale is moving: let go of the goods.</source>
        <translation>Svari svārstās: atlaidiet preci.</translation>
    </message>
    <message>
        <source>Too heavy for this scale: take something off.</source>
        <translation>Šiem svariem par smagu: kaut ko noņemiet.</translation>
    </message>
    <message>
        <source>The scale shows less than nothing: empty it and press zero.</source>
        <translation>Svari rāda mazāk par nulli: noņemiet visu un nospiediet nulli.</translation>
    </message>
    <message>
        <source>The scale is not ready: empty it and press zero.</source>
        <translation>Svari nav gatavi: noņemiet visu un nospiediet nulli.</translation>
    </message>
    <message>
        <source>The scale does not know the command: check its protocol.</source>
        <translation>Svari nesaprot komandu: pārbaudiet protokolu.</translation>
    </message>
    <message>
        <source>Toledo 8217 (kilograms)</source>
        <translation>Toledo 8217 (kilogrami)</translation>
    </message>
    <message>
        <source>The scanner {device} sends what nobody can read.</source>
        <translation>Skeneris {device} sūta nesalasāmus datus.</translation>
    </message>
    <message>
        <source>Set the same speed and frame as in the scanner; 9600 8N1 is usual.</source>
        <translation>Iestatiet to pašu ātrumu un formātu kā skenerī; parasti 9600 8N1.</translation>
    </message>
    <message>
        <source>What the scanner is called on this station.</source>
        <translation>Kā skeneri sauc šajā darba vietā.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Printeris ir gatavs.</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>Printeris drukā.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>Printerim ir pauze.</translation>
    </message>
    <message>
        <source>Press Pause on the printer to go on.</source>
        <translation>Lai turpinātu, nospiediet uz printera pogu Pause.</translation>
    </message>
    <message>
        <source>The printer has no labels left.</source>
        <translation>Printerī beigušās etiķetes.</translation>
    </message>
    <message>
        <source>Load a roll and close the printer; printing goes on by itself.</source>
        <translation>Ielieciet rulli un aizveriet printeri; druka turpināsies pati.</translation>
    </message>
    <message>
        <source>The printer has no ribbon.</source>
        <translation>Printerī nav lentes.</translation>
    </message>
    <message>
        <source>Put in a ribbon, or set the printer to direct thermal labels.</source>
        <translation>Ielieciet lenti vai iestatiet printeri uz tiešo termodruku.</translation>
    </message>
    <message>
        <source>The print head is open.</source>
        <translation>Drukas galva ir atvērta.</translation>
    </message>
    <message>
        <source>Close the printer until it clicks on both sides.</source>
        <translation>Aizveriet printeri, līdz abās pusēs noklikšķ.</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>Drukas galva ir pārkarsusi.</translation>
    </message>
    <message>
        <source>Wait a minute; lower the darkness if it happens often.</source>
        <translation>Pagaidiet minūti; ja tā notiek bieži, samaziniet tumšumu.</translation>
    </message>
    <message>
        <source>The print head is too cold.</source>
        <translation>Drukas galva ir pārāk auksta.</translation>
    </message>
    <message>
        <source>Let the printer warm up before labels are printed.</source>
        <translation>Pirms drukas ļaujiet printerim iesilt.</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full of labels.</source>
        <translation>Printera atmiņa ir pilna ar etiķetēm.</translation>
    </message>
    <message>
        <source>Wait until it has printed them; switch it off and on if it stands still.</source>
        <translation>Pagaidiet, līdz tās izdrukās; ja printeris stāv, izslēdziet un ieslēdziet to.</translation>
    </message>
    <message>
        <source>The printer lost its settings.</source>
        <translation>Printeris ir zaudējis iestatījumus.</translation>
    </message>
    <message>
        <source>Calibrate the printer and save its settings again.</source>
        <translation>Kalibrējiet printeri un vēlreiz saglabājiet tā iestatījumus.</translation>
    </message>
    <message>
        <source>The print queue of this computer is stopped.</source>
        <translation>Šī datora drukas rinda ir apturēta.</translation>
    </message>
    <message>
        <source>Start the queue in the printer settings of the computer.</source>
        <translation>Palaidiet drukas rindu datora printeru iestatījumos.</translation>
    </message>
    <message>
        <source>The printer takes data but does not answer.</source>
        <translation>Printeris pieņem datus, bet neatbild.</translation>
    </message>
    <message>
        <source>Look at it: labels, ribbon, print head and cover. Switch it off and on.</source>
        <translation>Apskatiet etiķetes, lenti, drukas galvu un vāku. Izslēdziet un ieslēdziet printeri.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Printeris nav sasniedzams.</translation>
    </message>
    <message>
        <source>Check that it is switched on and that its cable and address are right.</source>
        <translation>Pārbaudiet, vai tas ir ieslēgts un vai kabelis un adrese ir pareizi.</translation>
    </message>
    <message>
        <source>This printer cannot tell its state.</source>
        <translation>Šis printeris neziņo savu stāvokli.</translation>
    </message>
    <message>
        <source>Scan each label after printing: that is the proof.</source>
        <translation>Skenējiet katru etiķeti pēc izdrukas: tas ir pierādījums.</translation>
    </message>
    <message>
        <source>Print queue (CUPS, IPP)</source>
        <translation>Drukas rinda (CUPS, IPP)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>ipp://computer:631/printers/name, or ipp://printer/ipp/print.</source>
        <translation>ipp://computer:631/printers/name vai ipp://printer/ipp/print.</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datu veids</translation>
    </message>
    <message>
        <source>vnd.cups-raw for a CUPS queue, vnd.zebra-zpl for a printer that speaks IPP.</source>
        <translation>vnd.cups-raw CUPS rindai, vnd.zebra-zpl printerim, kas pats saprot IPP.</translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation>Gaidīt atbildi</translation>
    </message>
    <message>
        <source>Seconds until the queue counts as unreachable.</source>
        <translation>Pēc cik sekundēm rindu uzskata par nesasniedzamu.</translation>
    </message>
    <message>
        <source>Wait while busy</source>
        <translation>Gaidīt, kamēr aizņemts</translation>
    </message>
    <message>
        <source>Seconds during which a busy printer is asked again.</source>
        <translation>Cik sekundes aizņemtam printerim jautā vēlreiz.</translation>
    </message>
    <message>
        <source>Watch the job</source>
        <translation>Vērot uzdevumu</translation>
    </message>
    <message>
        <source>Seconds during which a cancelled job is noticed at once.</source>
        <translation>Cik sekundes atceltu uzdevumu pamana uzreiz.</translation>
    </message>
    <message>
        <source>No print service answers at {device}.</source>
        <translation>Drukas pakalpojums {device} neatbild.</translation>
    </message>
    <message>
        <source>Start the print service of that computer, or check the address.</source>
        <translation>Palaidiet tajā datorā drukas pakalpojumu vai pārbaudiet adresi.</translation>
    </message>
    <message>
        <source>The print queue {device} does not answer.</source>
        <translation>Drukas rinda {device} neatbild.</translation>
    </message>
    <message>
        <source>Check the address, the network, and whether the print service runs.</source>
        <translation>Pārbaudiet adresi, tīklu un vai drukas pakalpojums darbojas.</translation>
    </message>
    <message>
        <source>The print queue {device} refuses the label.</source>
        <translation>Drukas rinda {device} noraida etiķeti.</translation>
    </message>
    <message>
        <source>Check the queue&apos;s name and the kind of data it accepts.</source>
        <translation>Pārbaudiet rindas nosaukumu un kādus datus tā pieņem.</translation>
    </message>
    <message>
        <source>The printer behind {device} stays busy.</source>
        <translation>Printeris {device} joprojām ir aizņemts.</translation>
    </message>
    <message>
        <source>Look at the printer, and which job its queue is holding.</source>
        <translation>Apskatiet printeri un kurš uzdevums stāv tā rindā.</translation>
    </message>
    <message>
        <source>The print queue {device} cancelled the label.</source>
        <translation>Drukas rinda {device} atcēla etiķeti.</translation>
    </message>
    <message>
        <source>Look at the job list of the computer for the reason, then print again.</source>
        <translation>Noskaidrojiet iemeslu datora drukas sarakstā, tad drukājiet vēlreiz.</translation>
    </message>
    <message>
        <source>Files in a folder</source>
        <translation>Faili mapē</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Each label becomes one file here, named by its time.</source>
        <translation>Katra etiķete šeit ir fails, nosaukts pēc laika.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Faila tips</translation>
    </message>
    <message>
        <source>What stands after the dot of the file name.</source>
        <translation>Kas rakstīts aiz punkta faila nosaukumā.</translation>
    </message>
    <message>
        <source>Nothing can be written to {device}.</source>
        <translation>{device} nevar neko ierakstīt.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk with room that you may write to.</source>
        <translation>Izvēlieties mapi diskā, kur ir vieta un rakstīšanas tiesības.</translation>
    </message>
    <message>
        <source>Nowhere (for trying)</source>
        <translation>Nekur (izmēģināšanai)</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Seriālais ports</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>COM3, /dev/serial/by-id/…, or a URL like socket://host:port.</source>
        <translation>COM3, /dev/serial/by-id/… vai URL, piemēram, socket://host:port.</translation>
    </message>
    <message>
        <source>Bits per second; a wrong speed reads as noise.</source>
        <translation>Biti sekundē; ar nepareizu ātrumu nolasa traucējumus.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Formāts</translation>
    </message>
    <message>
        <source>Data bits, parity, stop bits.</source>
        <translation>Datu biti, paritāte, stopbiti.</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Plūsmas vadība</translation>
    </message>
    <message>
        <source>How the device says that it is full.</source>
        <translation>Kā ierīce paziņo, ka ir pilna.</translation>
    </message>
    <message>
        <source>Wait while sending</source>
        <translation>Gaidīt sūtot</translation>
    </message>
    <message>
        <source>Seconds that the device may take before it accepts more.</source>
        <translation>Cik sekundes ierīce drīkst nepieņemt jaunus datus.</translation>
    </message>
    <message>
        <source>The port {device} cannot be opened.</source>
        <translation>Portu {device} nevar atvērt.</translation>
    </message>
    <message>
        <source>Plug the device in and choose its port again.</source>
        <translation>Pievienojiet ierīci un vēlreiz izvēlieties portu.</translation>
    </message>
    <message>
        <source>Another program is using the port {device}.</source>
        <translation>Portu {device} izmanto cita programma.</translation>
    </message>
    <message>
        <source>Close that program; a device serves one at a time.</source>
        <translation>Aizveriet to programmu; ierīce apkalpo tikai vienu.</translation>
    </message>
    <message>
        <source>The device on {device} is gone.</source>
        <translation>Ierīce pie {device} ir atvienota.</translation>
    </message>
    <message>
        <source>Plug it in again; the work goes on by itself.</source>
        <translation>Pievienojiet to; darbs turpināsies pats.</translation>
    </message>
    <message>
        <source>Windows printer</source>
        <translation>Windows printeris</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printeris</translation>
    </message>
    <message>
        <source>Its name exactly as Windows shows it.</source>
        <translation>Nosaukums tieši tā, kā to rāda Windows.</translation>
    </message>
    <message>
        <source>Windows printers exist only on Windows.</source>
        <translation>Windows printeri ir tikai sistēmā Windows.</translation>
    </message>
    <message>
        <source>Choose the network, a print queue or a serial line.</source>
        <translation>Izvēlieties tīklu, drukas rindu vai seriālo portu.</translation>
    </message>
    <message>
        <source>Windows knows no printer named {device}.</source>
        <translation>Windows nezina printeri {device}.</translation>
    </message>
    <message>
        <source>Copy its name from the printer settings of Windows.</source>
        <translation>Nokopējiet nosaukumu no Windows printeru iestatījumiem.</translation>
    </message>
    <message>
        <source>Windows did not take the label for {device}.</source>
        <translation>Windows nepieņēma etiķeti printerim {device}.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s queue in Windows.</source>
        <translation>Apskatiet printera rindu sistēmā Windows.</translation>
    </message>
    <message>
        <source>Network (TCP 9100)</source>
        <translation>Tīkls (TCP 9100)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Name or IP address; the printer prints it on its configuration label.</source>
        <translation>Nosaukums vai IP adrese; printeris to drukā uz konfigurācijas etiķetes.</translation>
    </message>
    <message>
        <source>9100 on nearly every label printer.</source>
        <translation>Gandrīz visiem etiķešu printeriem 9100.</translation>
    </message>
    <message>
        <source>Wait for connection</source>
        <translation>Gaidīt savienojumu</translation>
    </message>
    <message>
        <source>Seconds until the device counts as unreachable.</source>
        <translation>Pēc cik sekundēm ierīci uzskata par nesasniedzamu.</translation>
    </message>
    <message>
        <source>Seconds that a full printer may take before it accepts more.</source>
        <translation>Cik sekundes pilns printeris drīkst nepieņemt jaunus datus.</translation>
    </message>
    <message>
        <source>Wait for the end</source>
        <translation>Gaidīt beigas</translation>
    </message>
    <message>
        <source>Seconds to wait for the printer to confirm that it has everything.</source>
        <translation>Cik sekundes gaidīt, līdz printeris apstiprina, ka saņēmis visu.</translation>
    </message>
    <message>
        <source>No device is known as {device}.</source>
        <translation>Ierīce {device} nav zināma.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or enter the IP address.</source>
        <translation>Pārbaudiet, vai adresē nav kļūdas, vai ierakstiet IP adresi.</translation>
    </message>
    <message>
        <source>{device} refuses the connection.</source>
        <translation>{device} noraida savienojumu.</translation>
    </message>
    <message>
        <source>Check the port, and whether another station is printing on it without end.</source>
        <translation>Pārbaudiet portu un vai cita darba vieta nedrukā uz tā bez pārtraukuma.</translation>
    </message>
    <message>
        <source>{device} cannot be reached.</source>
        <translation>{device} nav sasniedzams.</translation>
    </message>
    <message>
        <source>Check that it is switched on, and its network cable or Wi-Fi.</source>
        <translation>Pārbaudiet, vai tas ir ieslēgts, kā arī tīkla kabeli vai Wi-Fi.</translation>
    </message>
    <message>
        <source>{device} stopped taking data.</source>
        <translation>{device} vairs nepieņem datus.</translation>
    </message>
    <message>
        <source>Look at the printer: labels, ribbon, cover, pause.</source>
        <translation>Apskatiet printeri: etiķetes, lente, vāks, pauze.</translation>
    </message>
    <message>
        <source>{device} cut the connection.</source>
        <translation>{device} pārtrauca savienojumu.</translation>
    </message>
    <message>
        <source>Check its power and cable; look whether the label came out.</source>
        <translation>Pārbaudiet strāvu un kabeli; apskatiet, vai etiķete ir izdrukāta.</translation>
    </message>
    <message>
        <source>{device} is switched off.</source>
        <translation>{device} ir izslēgts.</translation>
    </message>
    <message>
        <source>Switch it on in its window.</source>
        <translation>Ieslēdziet to tā logā.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Garākā pauze</translation>
    </message>
    <message>
        <source>Milliseconds between two keys of a scan; people are slower.</source>
        <translation>Milisekundes starp diviem skenējuma taustiņiem; cilvēki ir lēnāki.</translation>
    </message>
    <message>
        <source>Fewer keys than this are always typing.</source>
        <translation>Mazāk taustiņu vienmēr ir rakstīšana.</translation>
    </message>
    <message>
        <source>Key number offset</source>
        <translation>Taustiņu numuru nobīde</translation>
    </message>
    <message>
        <source>8 on Linux, 0 on Windows.</source>
        <translation>8 sistēmā Linux, 0 sistēmā Windows.</translation>
    </message>
    <message>
        <source>Nothing came from the scanner on {device}.</source>
        <translation>No skenera portā {device} nekas nav saņemts.</translation>
    </message>
    <message>
        <source>Check the cable, and that the scanner is set to a serial interface, not to keyboard.</source>
        <translation>Pārbaudiet kabeli un vai skeneris ir iestatīts uz seriālo saskarni, nevis tastatūru.</translation>
    </message>
    <message>
        <source>The scanner on {device} can be read with no usual speed.</source>
        <translation>Skeneri portā {device} nevar nolasīt nevienā ierastā ātrumā.</translation>
    </message>
    <message>
        <source>Scan the code for factory settings in its manual, and the one that ends each code with CR.</source>
        <translation>Noskenējiet tā rokasgrāmatā rūpnīcas iestatījumu kodu un kodu, kas katru nolasījumu beidz ar CR.</translation>
    </message>
    <message>
        <source>The carrier sent {format}, which label printers do not take.</source>
        <translation>Pārvadātājs atsūtīja {format}, ko uzlīmju printeri nepieņem.</translation>
    </message>
    <message>
        <source>Let it send ZPL.</source>
        <translation>Lai tas sūta ZPL.</translation>
    </message>
    <message>
        <source>The carrier sent {format}, which this printer does not speak.</source>
        <translation>Pārvadātājs atsūtīja {format}, ko šis printeris nesaprot.</translation>
    </message>
    <message>
        <source>Print on another one.</source>
        <translation>Drukājiet uz cita.</translation>
    </message>
    <message>
        <source>{symbol} {data} needs more room than {size} mm at {n} dpi.</source>
        <translation>{symbol} {data} nepietiek ar {size} mm pie {n} dpi.</translation>
    </message>
    <message>
        <source>{symbol} {data}: bars of {n} mm are too low to be scanned.</source>
        <translation>{symbol} {data}: {n} mm augstas svītras ir par zemām skenēšanai.</translation>
    </message>
    <message>
        <source>The picture on the label cannot be read: {reason}.</source>
        <translation>Uzlīmes attēlu nevar nolasīt: {reason}.</translation>
    </message>
    <message>
        <source>A {symbol} barcode has no data.</source>
        <translation>Svītrkodā {symbol} nav datu.</translation>
    </message>
    <message>
        <source>Code 128 cannot carry {data}: only letters, digits and signs of ASCII.</source>
        <translation>Code 128 nevar ietvert {data}: tikai ASCII burtus, ciparus un zīmes.</translation>
    </message>
    <message>
        <source>{symbol} cannot carry {data}: {reason}.</source>
        <translation>{symbol} nevar ietvert {data}: {reason}.</translation>
    </message>
    <message>
        <source>{symbol} needs {n} digits, not {data}.</source>
        <translation>{symbol} vajag {n} ciparus, nevis {data}.</translation>
    </message>
    <message>
        <source>{symbol} {data}: the check digit must be {digit}.</source>
        <translation>{symbol} {data}: kontrolciparam jābūt {digit}.</translation>
    </message>
    <message>
        <source>GS1 data must name its identifiers in brackets, like (00)…: {data}.</source>
        <translation>GS1 datos identifikatori jāraksta iekavās, piemēram, (00)…: {data}.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>{name} is empty</source>
        <translation>Fails {name} ir tukšs</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB</source>
        <translation>Fails {name} ir lielāks par {most} MB</translation>
    </message>
    <message>
        <source>{name} is no PDF, JPEG or PNG</source>
        <translation>{name} nav PDF, JPEG vai PNG</translation>
    </message>
    <message>
        <source>{name} is not as it was kept</source>
        <translation>{name} nav tāds, kāds tika glabāts</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nekas nav saglabāts.</translation>
    </message>
    <message>
        <source>Nothing was kept. Make the picture smaller.</source>
        <translation>Nekas nav saglabāts. Samaziniet attēlu.</translation>
    </message>
    <message>
        <source>Nothing was kept. Choose a photo or a PDF.</source>
        <translation>Nekas nav saglabāts. Izvēlieties foto vai PDF.</translation>
    </message>
    <message>
        <source>Nothing was opened. Look for it in a backup.</source>
        <translation>Nekas nav atvērts. Meklējiet to rezerves kopijā.</translation>
    </message>
</context>
<context>
    <name>file_imports</name>
    <message>
        <source>Coming in: line {line} of {lines}</source>
        <translation>Tiek ielādēts: {line}. rinda no {lines}</translation>
    </message>
    <message>
        <source>Stopped at line {line} of {lines}</source>
        <translation>Apturēts {line}. rindā no {lines}</translation>
    </message>
    <message>
        <source>Importing it again goes on</source>
        <translation>Ielādējiet to vēlreiz, un ielāde turpināsies</translation>
    </message>
    <message>
        <source>coming in</source>
        <translation>tiek ielādēts</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>apturēts</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>pabeigts</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>neko nemainīja</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ielādēts</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>atsaukts daļēji</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>atsaukts</translation>
    </message>
</context>
<context>
    <name>file_imports_page</name>
    <message>
        <source>Imported files</source>
        <translation>Ielādētie faili</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jauni</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Jau bija</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mainīti</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Noraidīti</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Uzskaitē</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atsauktie</translation>
    </message>
    <message>
        <source>Take {name} back?</source>
        <translation>Atsaukt {name} ielādi?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>What was new goes ({added}), what was changed is as before ({changed}). The file can come in again.</source>
        <translation>Jaunais pazudīs ({added}), mainītais būs kā iepriekš ({changed}). Failu varēs ielādēt vēlreiz.</translation>
    </message>
    <message>
        <source>No file has come in like this.</source>
        <translation>Šādu ielādētu failu nav.</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>Ielādēt failu</translation>
    </message>
    <message>
        <source>File, number or who</source>
        <translation>Fails, numurs vai darbinieks</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Nolasītas rindas</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Noraidītas rindas</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Jau bija</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Darba vieta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kas atsauca</translation>
    </message>
    <message>
        <source>Portions taken back</source>
        <translation>Atsauktas daļas</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numurs {number}</translation>
    </message>
    <message>
        <source>What became of its rows</source>
        <translation>Kas notika ar rindām</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Kas un kad</translation>
    </message>
    <message>
        <source>Checking whether it can be taken back: {percent} %</source>
        <translation>Pārbauda, vai var atsaukt: {percent} %</translation>
    </message>
    <message>
        <source>Taking {name} back: {percent} %</source>
        <translation>Atsauc {name} ielādi: {percent} %</translation>
    </message>
    <message>
        <source>Esc stops it; the rest can be taken back later.</source>
        <translation>Esc aptur; pārējo var atsaukt vēlāk.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} nevar atvērt: {reason}.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation>Pārbaudiet, vai fails ir un vai to drīkst lasīt.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB.</source>
        <translation>{name} satur vairāk nekā {limit} MB.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Sadaliet to mazākos failos.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {ratio} times its size.</source>
        <translation>{name} atpakots ir vairāk nekā {ratio} reižu lielāks.</translation>
    </message>
    <message>
        <source>If you trust it, save it again from a spreadsheet.</source>
        <translation>Ja failam uzticaties, saglabājiet to no jauna izklājlapā.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked to its end.</source>
        <translation>{name} ir bojāts: to nevar atpakot līdz galam.</translation>
    </message>
    <message>
        <source>Fetch or export the file again.</source>
        <translation>Lejupielādējiet vai eksportējiet failu vēlreiz.</translation>
    </message>
    <message>
        <source>The lines of {number} do not stand together.</source>
        <translation>{number} rindas nav kopā.</translation>
    </message>
    <message>
        <source>Sort the file by that column.</source>
        <translation>Sakārtojiet failu pēc šīs kolonnas.</translation>
    </message>
    <message>
        <source>Another line of {number} is wrong.</source>
        <translation>Kļūdaina ir cita {number} rinda.</translation>
    </message>
    <message>
        <source>Correct that line; all lines of {number} come in together.</source>
        <translation>Izlabojiet to; visas {number} rindas ielādē kopā.</translation>
    </message>
    <message>
        <source>{number} stands in line {line} already.</source>
        <translation>{number} jau ir {line}. rindā.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Atstājiet vienu no abām rindām.</translation>
    </message>
    <message>
        <source>“{value}” is not a GTIN: its last digit should be {digit}.</source>
        <translation>“{value}” nav GTIN: pēdējam ciparam jābūt {digit}.</translation>
    </message>
    <message>
        <source>Compare it with the package; a digit is wrong.</source>
        <translation>Salīdziniet ar iepakojumu; kāds cipars ir nepareizs.</translation>
    </message>
    <message>
        <source>“{value}” is not a GTIN: it needs 8, 12, 13 or 14 digits.</source>
        <translation>“{value}” nav GTIN: vajag 8, 12, 13 vai 14 ciparus.</translation>
    </message>
    <message>
        <source>Write all its digits, or put it into a column of other codes.</source>
        <translation>Ierakstiet visus ciparus vai lieciet to citu kodu kolonnā.</translation>
    </message>
    <message>
        <source>“{value}” was cut by a spreadsheet: its last digits are lost.</source>
        <translation>“{value}” saīsinājusi izklājlapa: pēdējie cipari zuduši.</translation>
    </message>
    <message>
        <source>Format the column as text and export it again.</source>
        <translation>Formatējiet kolonnu kā tekstu un eksportējiet vēlreiz.</translation>
    </message>
    <message>
        <source>“{value}” is longer than {limit} characters.</source>
        <translation>“{value}” ir garāks par {limit} zīmēm.</translation>
    </message>
    <message>
        <source>Check that the column is the right one.</source>
        <translation>Pārbaudiet, vai kolonna ir īstā.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} cells.</source>
        <translation>{name} ir vairāk nekā {limit} šūnu.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has more than {limit} columns.</source>
        <translation>Faila {name} {line}. rindā ir vairāk nekā {limit} kolonnu.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is longer than any line of a table.</source>
        <translation>Faila {name} {line}. rinda ir garāka, nekā tabulā iespējams.</translation>
    </message>
    <message>
        <source>Check that it is a CSV or XLSX file and how it is delimited.</source>
        <translation>Pārbaudiet, vai tas ir CSV vai XLSX fails un kāds ir atdalītājs.</translation>
    </message>
    <message>
        <source>A quotation mark opened in line {line} of {name} never closes.</source>
        <translation>Faila {name} {line}. rindā atvērtā pēdiņa nav aizvērta.</translation>
    </message>
    <message>
        <source>Correct the quotation mark in that line.</source>
        <translation>Izlabojiet pēdiņu šajā rindā.</translation>
    </message>
    <message>
        <source>{name} is not text in {encoding}.</source>
        <translation>{name} nav teksts kodējumā {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Izvēlieties citu kodējumu.</translation>
    </message>
    <message>
        <source>{name} has no headers: it is empty.</source>
        <translation>{name} nav virsrakstu: fails ir tukšs.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>Pirmajā rindā jābūt kolonnu nosaukumiem.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>“{value}” nav datums.</translation>
    </message>
    <message>
        <source>Write year, month, day, for example 2026-03-31.</source>
        <translation>Rakstiet gadu, mēnesi, dienu, piemēram, 2026-03-31.</translation>
    </message>
    <message>
        <source>“{value}” can be read as day first or month first.</source>
        <translation>“{value}” var lasīt gan ar dienu, gan mēnesi pirmo.</translation>
    </message>
    <message>
        <source>Choose the order of day and month for this file.</source>
        <translation>Izvēlieties šim failam dienas un mēneša secību.</translation>
    </message>
    <message>
        <source>The time zone “{value}” is not known.</source>
        <translation>Laika josla “{value}” nav zināma.</translation>
    </message>
    <message>
        <source>Choose a zone such as Europe/Riga.</source>
        <translation>Izvēlieties joslu, piemēram, Europe/Riga.</translation>
    </message>
    <message>
        <source>{name} has no column for: {fields}.</source>
        <translation>{name} nav kolonnas: {fields}.</translation>
    </message>
    <message>
        <source>Choose the column or a value for all rows.</source>
        <translation>Izvēlieties kolonnu vai vērtību visām rindām.</translation>
    </message>
    <message>
        <source>{name} has no column “{header}”.</source>
        <translation>{name} nav kolonnas “{header}”.</translation>
    </message>
    <message>
        <source>Choose another mapping, or match the columns again.</source>
        <translation>Izvēlieties citu sasaisti vai sasaistiet kolonnas no jauna.</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>Pasūtījumu vēsture</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Pasūtījuma numurs</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Daudzums</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Pasūtīts</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valūta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klienta numurs</translation>
    </message>
    <message>
        <source>Kept apart by</source>
        <translation>Uzskaite pēc</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Derīguma termiņš, dienas</translation>
    </message>
    <message>
        <source>Days left when received, at least</source>
        <translation>Atlikušās dienas pieņemot, vismaz</translation>
    </message>
    <message>
        <source>Best before, days before expiry</source>
        <translation>Ieteicams līdz, dienas pirms termiņa beigām</translation>
    </message>
    <message>
        <source>Sent no more, days before expiry</source>
        <translation>Vairs nesūtīt, dienas pirms termiņa beigām</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Variantu grupa</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Uzskaita</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>Trausls</translation>
    </message>
    <message>
        <source>Keep upright</source>
        <translation>Turēt stāvus</translation>
    </message>
    <message>
        <source>Hazard class</source>
        <translation>Bīstamības klase</translation>
    </message>
    <message>
        <source>Note when receiving</source>
        <translation>Piezīme saņemot</translation>
    </message>
    <message>
        <source>Note when picking</source>
        <translation>Piezīme savācot</translation>
    </message>
    <message>
        <source>Note when packing</source>
        <translation>Piezīme iepakojot</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nosaukums krieviski</translation>
    </message>
    <message>
        <source>Name in Latvian</source>
        <translation>Nosaukums latviski</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Variant in Russian</source>
        <translation>Variants krieviski</translation>
    </message>
    <message>
        <source>Variant in Latvian</source>
        <translation>Variants latviski</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Svītrkodi</translation>
    </message>
    <message>
        <source>Case barcode</source>
        <translation>Iepakojuma svītrkods</translation>
    </message>
    <message>
        <source>Pieces in a case</source>
        <translation>Gab. iepakojumā</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Garums</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Platums</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Augstums</translation>
    </message>
    <message>
        <source>Length x width x height</source>
        <translation>Garums x platums x augstums</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Pašizmaksa</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>Minimālais krājums</translation>
    </message>
    <message>
        <source>Target stock</source>
        <translation>Mērķa krājums</translation>
    </message>
    <message>
        <source>Order multiple</source>
        <translation>Pasūtījuma solis</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Piegādātājs</translation>
    </message>
    <message>
        <source>Has lots</source>
        <translation>Ir partijas</translation>
    </message>
    <message>
        <source>Countable</source>
        <translation>Skaitāms</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Izcelsmes valsts</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Muitas kods</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of location.</source>
        <translation>“{value}” nav vietas veids.</translation>
    </message>
    <message>
        <source>Write zone, bin, dock, staging, tote or pallet.</source>
        <translation>Rakstiet zona, vieta, rampa, izsniegšana, kaste vai palete.</translation>
    </message>
    <message>
        <source>“{value}” is not among the words known here.</source>
        <translation>Vārds “{value}” šeit nav zināms.</translation>
    </message>
    <message>
        <source>Write available, held or damaged.</source>
        <translation>Rakstiet: pieejams, aizturēts vai bojāts.</translation>
    </message>
    <message>
        <source>Write mixed, same item or empty.</source>
        <translation>Rakstiet: jaukts, viena prece vai tukša.</translation>
    </message>
    <message>
        <source>Write A, B or C.</source>
        <translation>Rakstiet A, B vai C.</translation>
    </message>
    <message>
        <source>Write pick or overstock.</source>
        <translation>Rakstiet: komplektēšana vai krājums.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Eja</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Sekcija</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Līmenis</translation>
    </message>
    <message>
        <source>X coordinate</source>
        <translation>X koordināta</translation>
    </message>
    <message>
        <source>Y coordinate</source>
        <translation>Y koordināta</translation>
    </message>
    <message>
        <source>Z coordinate</source>
        <translation>Z koordināta</translation>
    </message>
    <message>
        <source>Width on the floor</source>
        <translation>Platums uz grīdas</translation>
    </message>
    <message>
        <source>Depth on the floor</source>
        <translation>Dziļums uz grīdas</translation>
    </message>
    <message>
        <source>Route order</source>
        <translation>Secība maršrutā</translation>
    </message>
    <message>
        <source>For picking</source>
        <translation>Komplektēšanai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Pick face or overstock</source>
        <translation>Komplektēšana vai krājums</translation>
    </message>
    <message>
        <source>Most pieces</source>
        <translation>Ietilpība, gab.</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>Lielākais svars</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>Lielākais tilpums</translation>
    </message>
    <message>
        <source>What may lie together</source>
        <translation>Kas drīkst atrasties kopā</translation>
    </message>
    <message>
        <source>Velocity class</source>
        <translation>Aprites klase</translation>
    </message>
    <message>
        <source>Home of items (SKUs)</source>
        <translation>Preču pastāvīgā vieta (artikuli)</translation>
    </message>
    <message>
        <source>“{value}” is not a language Packhouse writes.</source>
        <translation>“{value}” nav Packhouse dokumentu valoda.</translation>
    </message>
    <message>
        <source>Write en, ru or lv.</source>
        <translation>Rakstiet en, ru vai lv.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Saņēmējs</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Iela</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Iela, otrā rinda</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Pasta indekss</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Pilsēta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Reģions</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pasūtījumi</translation>
    </message>
    <message>
        <source>Line key</source>
        <translation>Rindas atslēga</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Pasūtīts</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Nosūtīt līdz</translation>
    </message>
    <message>
        <source>Shipping service</source>
        <translation>Piegādes veids</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Pārvadātājs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Krājumi</translation>
    </message>
    <message>
        <source>“{value}” is not an SSCC.</source>
        <translation>“{value}” nav SSCC.</translation>
    </message>
    <message>
        <source>“{value}” is not an SSCC: its last digit should be {digit}.</source>
        <translation>“{value}” nav SSCC: pēdējam ciparam jābūt {digit}.</translation>
    </message>
    <message>
        <source>Write its 18 digits, formatted as text.</source>
        <translation>Ierakstiet visus 18 ciparus teksta formātā.</translation>
    </message>
    <message>
        <source>Announced deliveries</source>
        <translation>Paziņotās piegādes</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>Paziņojuma numurs</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gaidāms</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pirkuma pasūtījums</translation>
    </message>
    <message>
        <source>SSCC of the pallet</source>
        <translation>Paletes SSCC</translation>
    </message>
    <message>
        <source>SSCC of the carton</source>
        <translation>Kastes SSCC</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>“{value}” is not a country.</source>
        <translation>“{value}” nav valsts.</translation>
    </message>
    <message>
        <source>Write its name or its two letters, for example LV.</source>
        <translation>Rakstiet tās nosaukumu vai divus burtus, piemēram, LV.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Trūkst: {field}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Aizpildiet.</translation>
    </message>
    <message>
        <source>The line has more values than there are headers.</source>
        <translation>Rindā ir vairāk vērtību nekā virsrakstu.</translation>
    </message>
    <message>
        <source>Put the value that holds the delimiter into quotation marks.</source>
        <translation>Vērtību, kurā ir atdalītājs, lieciet pēdiņās.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kas nav pareizi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ko darīt</translation>
    </message>
    <message>
        <source>{name} is a workbook of the old XLS format.</source>
        <translation>{name} ir vecā XLS formāta darbgrāmata.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>Saglabājiet to kā XLSX vai CSV.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} nav fails.</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Izvēlieties CSV vai XLSX failu.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}” nav vesels skaitlis.</translation>
    </message>
    <message>
        <source>Write it in digits, for example 12.</source>
        <translation>Rakstiet ar cipariem, piemēram, 12.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” nav skaitlis.</translation>
    </message>
    <message>
        <source>Write it in digits, for example 12.50.</source>
        <translation>Rakstiet ar cipariem, piemēram, 12.50.</translation>
    </message>
    <message>
        <source>“{value}” can be read as thousands or as decimals.</source>
        <translation>“{value}” var lasīt kā tūkstošus vai kā decimāldaļu.</translation>
    </message>
    <message>
        <source>Choose the decimal sign for this file.</source>
        <translation>Izvēlieties šim failam decimālzīmi.</translation>
    </message>
    <message>
        <source>“{value}” is too large.</source>
        <translation>“{value}” ir par lielu.</translation>
    </message>
    <message>
        <source>“{value}” is less than zero.</source>
        <translation>“{value}” ir mazāk par nulli.</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>Rakstiet nulli vai vairāk.</translation>
    </message>
    <message>
        <source>“{value}” has a unit that is not known.</source>
        <translation>“{value}” mērvienība nav zināma.</translation>
    </message>
    <message>
        <source>Use g, kg, oz or lb.</source>
        <translation>Lietojiet g, kg, oz vai lb.</translation>
    </message>
    <message>
        <source>Use ml, l or m3.</source>
        <translation>Lietojiet ml, l vai m3.</translation>
    </message>
    <message>
        <source>Use mm, cm, m or in.</source>
        <translation>Lietojiet mm, cm, m vai in.</translation>
    </message>
    <message>
        <source>“{value}” is not length, width and height.</source>
        <translation>“{value}” nav garums, platums un augstums.</translation>
    </message>
    <message>
        <source>Write three figures, for example 300x200x100 mm.</source>
        <translation>Rakstiet trīs skaitļus, piemēram, 300x200x100 mm.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>“{value}” nav ne jā, ne nē.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Rakstiet jā vai nē.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency.</source>
        <translation>“{value}” nav valūta.</translation>
    </message>
    <message>
        <source>Write its three letters, for example EUR.</source>
        <translation>Rakstiet tās trīs burtus, piemēram, EUR.</translation>
    </message>
    <message>
        <source>There is no item {sku}.</source>
        <translation>Preces {sku} nav.</translation>
    </message>
    <message>
        <source>Import the item first, or correct its SKU.</source>
        <translation>Vispirms importējiet preci vai izlabojiet artikulu.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>Daudzums ir nulle.</translation>
    </message>
    <message>
        <source>Write how many pieces were ordered, or leave the line out.</source>
        <translation>Rakstiet, cik gabalu pasūtīts, vai izlaidiet rindu.</translation>
    </message>
    <message>
        <source>The barcode {code} stands for item {sku} already.</source>
        <translation>Svītrkods {code} jau pieder precei {sku}.</translation>
    </message>
    <message>
        <source>Leave it as it is, or enter the goods as another item.</source>
        <translation>Atstājiet, kā ir, vai ievadiet preci ar citu artikulu.</translation>
    </message>
    <message>
        <source>{sku} went into {into}.</source>
        <translation>{sku} ir apvienota ar {into}.</translation>
    </message>
    <message>
        <source>Write the SKU of that item, or undo the merging.</source>
        <translation>Norādiet tās preces artikulu vai atsauciet apvienošanu.</translation>
    </message>
    <message>
        <source>A barcode can mean one item only: correct it here or there.</source>
        <translation>Svītrkods var būt tikai vienai precei: izlabojiet to šeit vai tur.</translation>
    </message>
    <message>
        <source>{code} is a location of another warehouse.</source>
        <translation>{code} ir citas noliktavas vieta.</translation>
    </message>
    <message>
        <source>Give it another code: codes are unique over all warehouses.</source>
        <translation>Dodiet citu kodu: kodi visās noliktavās ir unikāli.</translation>
    </message>
    <message>
        <source>{code} is to lie in itself.</source>
        <translation>{code} būtu pati sevī.</translation>
    </message>
    <message>
        <source>Name another zone, or none.</source>
        <translation>Norādiet citu zonu vai nevienu.</translation>
    </message>
    <message>
        <source>{code} is a {present} already and cannot become a {kind}.</source>
        <translation>{code} jau ir “{present}” un nevar būt “{kind}”.</translation>
    </message>
    <message>
        <source>Leave its kind as it is, or give it another code.</source>
        <translation>Atstājiet veidu, kāds ir, vai dodiet citu kodu.</translation>
    </message>
    <message>
        <source>Goods in {code} are claimed by orders: {orders}.</source>
        <translation>Preces vietā {code} ir piešķirtas pasūtījumiem: {orders}.</translation>
    </message>
    <message>
        <source>Pick or cancel these orders first.</source>
        <translation>Vispirms salasiet vai atceliet šos pasūtījumus.</translation>
    </message>
    <message>
        <source>Name a bin.</source>
        <translation>Norādiet glabāšanas vietu.</translation>
    </message>
    <message>
        <source>{code} is no bin and cannot be the home of an item.</source>
        <translation>{code} nav glabāšanas vieta un nevar būt preces pastāvīgā vieta.</translation>
    </message>
    <message>
        <source>There is no supplier {name}.</source>
        <translation>Piegādātāja {name} nav.</translation>
    </message>
    <message>
        <source>Correct the name, or import an item that names it first.</source>
        <translation>Izlabojiet nosaukumu vai vispirms ielādējiet preci, kurā tas minēts.</translation>
    </message>
    <message>
        <source>{supplier} has no open purchase order {number} here.</source>
        <translation>{supplier} šeit nav atvērta pasūtījuma {number}.</translation>
    </message>
    <message>
        <source>Correct the number, or leave it empty.</source>
        <translation>Izlabojiet numuru vai atstājiet tukšu.</translation>
    </message>
    <message>
        <source>The quantity is less than one.</source>
        <translation>Daudzums ir mazāks par vienu.</translation>
    </message>
    <message>
        <source>Write how many pieces come, or leave the line out.</source>
        <translation>Ierakstiet, cik gabalu pienāks, vai izņemiet rindu.</translation>
    </message>
    <message>
        <source>{sscc} stands on two pallets.</source>
        <translation>{sscc} stāv uz divām paletēm.</translation>
    </message>
    <message>
        <source>{sscc} is a pallet and a carton.</source>
        <translation>{sscc} ir gan palete, gan kaste.</translation>
    </message>
    <message>
        <source>Correct the lines with this SSCC.</source>
        <translation>Izlabojiet rindas ar šo SSCC.</translation>
    </message>
    <message>
        <source>{sscc} is announced by {number} already.</source>
        <translation>{sscc} jau ir paziņots ar {number}.</translation>
    </message>
    <message>
        <source>Cancel that notice, or correct the SSCC.</source>
        <translation>Atceliet to paziņojumu vai izlabojiet SSCC.</translation>
    </message>
    <message>
        <source>Notice {number} differs from the file but is {state} already.</source>
        <translation>Paziņojums {number} atšķiras no faila, bet jau ir {state}.</translation>
    </message>
    <message>
        <source>Receive what comes; its receipt says what differs.</source>
        <translation>Pieņemiet, kas pienāk: pieņemšana parādīs atšķirības.</translation>
    </message>
    <message>
        <source>Write how many pieces are wanted, or leave the line out.</source>
        <translation>Rakstiet, cik gabalu vajag, vai izlaidiet rindu.</translation>
    </message>
    <message>
        <source>Order {number} is there already, from another source.</source>
        <translation>Pasūtījums {number} jau ir, no cita avota.</translation>
    </message>
    <message>
        <source>Give it another number, or import it under that source.</source>
        <translation>Dodiet citu numuru vai importējiet ar to avotu.</translation>
    </message>
    <message>
        <source>Order {number} differs from the file but is {state} already.</source>
        <translation>Pasūtījums {number} atšķiras no faila; statuss jau “{state}”.</translation>
    </message>
    <message>
        <source>Take its release back and import again, or change it by hand.</source>
        <translation>Atsauciet nodošanu darbā un importējiet vēlreiz vai mainiet ar roku.</translation>
    </message>
    <message>
        <source>{sku} is a kit, and nobody has said of what.</source>
        <translation>{sku} ir komplekts, bet nav norādīts, no kā.</translation>
    </message>
    <message>
        <source>Import its parts, or enter them on the page of the item.</source>
        <translation>Importējiet tā daļas vai ievadiet preces lapā.</translation>
    </message>
    <message>
        <source>There is no location {code} in this warehouse.</source>
        <translation>Šajā noliktavā nav vietas {code}.</translation>
    </message>
    <message>
        <source>Import the location first, or correct its code.</source>
        <translation>Vispirms importējiet vietu vai izlabojiet tās kodu.</translation>
    </message>
    <message>
        <source>{code} is a {kind}, which holds no stock itself.</source>
        <translation>{code} ir “{kind}”: tur pašā krājumu neglabā.</translation>
    </message>
    <message>
        <source>Name a bin in it.</source>
        <translation>Norādiet vietu tajā.</translation>
    </message>
    <message>
        <source>{sku} is kept by lots, but the lot is missing.</source>
        <translation>{sku} uzskaita pa partijām, bet partijas trūkst.</translation>
    </message>
    <message>
        <source>Write the lot, or turn lots off for the item.</source>
        <translation>Ierakstiet partiju vai izslēdziet precei partijas.</translation>
    </message>
    <message>
        <source>{sku} is kept by serial number, but it is missing.</source>
        <translation>{sku} uzskaita pēc sērijas numura, bet tā trūkst.</translation>
    </message>
    <message>
        <source>Write each piece&apos;s number into the column of lots.</source>
        <translation>Ierakstiet katra gabala numuru partiju kolonnā.</translation>
    </message>
    <message>
        <source>Serial number {serial} is one piece.</source>
        <translation>Sērijas numurs {serial} ir viens gabals.</translation>
    </message>
    <message>
        <source>Write a row for each piece, with its number and quantity 1.</source>
        <translation>Katram gabalam rakstiet savu rindu ar numuru un daudzumu 1.</translation>
    </message>
    <message>
        <source>Serial number {serial} stands in {code} already.</source>
        <translation>Sērijas numurs {serial} jau atrodas {code}.</translation>
    </message>
    <message>
        <source>{sku} is not kept by lots.</source>
        <translation>{sku} neuzskaita pa partijām.</translation>
    </message>
    <message>
        <source>Leave lot and expiry empty, or turn lots on for the item.</source>
        <translation>Atstājiet partiju un termiņu tukšus vai ieslēdziet precei partijas.</translation>
    </message>
    <message>
        <source>Lot {lot} of {sku} expires on {expiry}.</source>
        <translation>Precei {sku} partijas {lot} termiņš ir {expiry}.</translation>
    </message>
    <message>
        <source>Correct the date, or give the goods another lot.</source>
        <translation>Izlabojiet datumu vai dodiet precei citu partiju.</translation>
    </message>
    <message>
        <source>{pieces} pieces of {sku} were imported into {code} before.</source>
        <translation>Vietā {code} jau importēti {pieces} gab. {sku}.</translation>
    </message>
    <message>
        <source>{code} holds {pieces} pieces of {sku} already.</source>
        <translation>Vietā {code} jau ir {pieces} gab. {sku}.</translation>
    </message>
    <message>
        <source>Count the place or adjust its stock.</source>
        <translation>Saskaitiet vietu vai koriģējiet tās krājumu.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} ir lielāks par {limit} MB.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB.</source>
        <translation>{name} atpakots ir lielāks par {limit} MB.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} rows.</source>
        <translation>{name} ir vairāk nekā {limit} rindu.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV, which has no such limit, or split it.</source>
        <translation>Saglabājiet lapu kā CSV, kam šādas robežas nav, vai sadaliet to.</translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read.</source>
        <translation>{name} nav nolasāma darbgrāmata.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it again as XLSX or CSV.</source>
        <translation>Atveriet izklājlapā un vēlreiz saglabājiet kā XLSX vai CSV.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}.</source>
        <translation>{name} nav lapas {sheet}.</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation>Izvēlieties kādu no lapām: {sheets}.</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>Pirmajā rindā jābūt kolonnu nosaukumiem.</translation>
    </message>
    <message>
        <source>A later file builds on it: {name}, number {number}</source>
        <translation>Uz tā balstās vēlāks fails: {name}, numurs {number}</translation>
    </message>
    <message>
        <source>Nothing was changed. Take number {number} back first.</source>
        <translation>Nekas nav mainīts. Vispirms atsauciet numuru {number}.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that is counted here.</source>
        <translation>“{value}” nav uzskaites vienība.</translation>
    </message>
    <message>
        <source>Write piece, g, ml or mm: the smallest unit.</source>
        <translation>Ierakstiet gab, g, ml vai mm: mazāko vienību.</translation>
    </message>
    <message>
        <source>“{value}” is no class of dangerous goods.</source>
        <translation>“{value}” nav bīstamo kravu klase.</translation>
    </message>
    <message>
        <source>Write the class or division, for example 3, 4.1 or 9.</source>
        <translation>Ierakstiet klasi vai apakšklasi, piemēram, 3, 4.1 vai 9.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that keeps pieces apart.</source>
        <translation>“{value}” — pēc tā gabalus nešķir.</translation>
    </message>
    <message>
        <source>Write none, lot or serial.</source>
        <translation>Rakstiet none, lot vai serial.</translation>
    </message>
    <message>
        <source>Parts of kits</source>
        <translation>Komplektu daļas</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Komplekts</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Daļa</translation>
    </message>
    <message>
        <source>Pieces in a kit</source>
        <translation>Gab. komplektā</translation>
    </message>
    <message>
        <source>Sold or assembled</source>
        <translation>Komplekta veids</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Aizstājēji</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Aizstājējs</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Kārta</translation>
    </message>
    <message>
        <source>Write how many pieces one kit takes, or leave the part out.</source>
        <translation>Norādiet, cik gabalu vajag vienam komplektam, vai izņemiet daļu.</translation>
    </message>
    <message>
        <source>“{value}” is no sort of kit.</source>
        <translation>“{value}” nav komplekta veids.</translation>
    </message>
    <message>
        <source>Write sold (picked as parts) or assembled (kept in stock).</source>
        <translation>Ierakstiet sold (savāc pa daļām) vai assembled (tur saliktu).</translation>
    </message>
    <message>
        <source>Leave that part out.</source>
        <translation>Izņemiet šo daļu.</translation>
    </message>
    <message>
        <source>{sku} cannot stand in for itself.</source>
        <translation>{sku} nevar aizstāt pati sevi.</translation>
    </message>
    <message>
        <source>Name another item.</source>
        <translation>Norādiet citu preci.</translation>
    </message>
    <message>
        <source>“{value}” is not what a customer can get for a return.</source>
        <translation>“{value}” nav tas, ko pircējs var saņemt par atgriešanu.</translation>
    </message>
    <message>
        <source>Write refund, exchange or none.</source>
        <translation>Rakstiet: atmaksa, apmaiņa vai nav.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Pārsūtījumi</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pārsūtījums</translation>
    </message>
    <message>
        <source>To warehouse</source>
        <translation>Uz noliktavu</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Gaidāms</translation>
    </message>
    <message>
        <source>Announced returns</source>
        <translation>Pieteiktie atgriezumi</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Atgriezuma numurs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtījums</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Par to</translation>
    </message>
    <message>
        <source>Exchange for</source>
        <translation>Apmaiņa pret</translation>
    </message>
    <message>
        <source>Correct the row, or announce it on the page Returns.</source>
        <translation>Izlabojiet rindu vai piesakiet lapā “Atgriezumi”.</translation>
    </message>
    <message>
        <source>There is no warehouse or supplier “{text}”.</source>
        <translation>Nav noliktavas vai piegādātāja “{text}”.</translation>
    </message>
    <message>
        <source>Write the code of another warehouse, or of a supplier.</source>
        <translation>Rakstiet citas noliktavas vai piegādātāja kodu.</translation>
    </message>
    <message>
        <source>The goods are in {text} already.</source>
        <translation>Preces jau ir vietā {text}.</translation>
    </message>
    <message>
        <source>Write how many pieces are to go, or leave the line out.</source>
        <translation>Rakstiet, cik gabalu sūtīt, vai izlaidiet rindu.</translation>
    </message>
    <message>
        <source>Transfer {number} differs from the file but is {state} already.</source>
        <translation>Pārsūtījums {number} atšķiras no faila, bet jau ir {state}.</translation>
    </message>
    <message>
        <source>Change it on the page Transfers, or give it another number.</source>
        <translation>Mainiet lapā “Pārsūtījumi” vai dodiet citu numuru.</translation>
    </message>
</context>
<context>
    <name>hand</name>
    <message>
        <source>The books have no {item} here</source>
        <translation>Uzskaitē šeit nav {item}</translation>
    </message>
    <message>
        <source>Nothing was booked. Count the place if it lies here nevertheless.</source>
        <translation>Nekas nav iegrāmatots. Ja tas tomēr šeit ir, pārskaitiet vietu.</translation>
    </message>
    <message>
        <source>Which lot is it?</source>
        <translation>Kura partija tā ir?</translation>
    </message>
    <message>
        <source>There are no pieces of lot {lot}</source>
        <translation>Partijas {lot} nav</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the lot that stands on the goods.</source>
        <translation>Nekas nav iegrāmatots. Noskenējiet uz preces norādīto partiju.</translation>
    </message>
    <message>
        <source>Serial number {serial} is one piece</source>
        <translation>Sērijas numurs {serial} ir viens gabals</translation>
    </message>
    <message>
        <source>It is counted once. Go on.</source>
        <translation>Tas saskaitīts vienreiz. Turpiniet.</translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation>{n} × {item} rokās</translation>
    </message>
    <message>
        <source>First finish with {n} × {item}</source>
        <translation>Vispirms pabeidziet ar {n} × {item}</translation>
    </message>
    <message>
        <source>One item and lot at a time. Nothing was booked.</source>
        <translation>Pa vienai precei un partijai reizē. Nekas nav iegrāmatots.</translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>Fragile</source>
        <translation>Trausls</translation>
    </message>
    <message>
        <source>This side up</source>
        <translation>Neapgāzt</translation>
    </message>
    <message>
        <source>Class {code}: {name}</source>
        <translation>{code}. klase: {name}</translation>
    </message>
    <message>
        <source>explosives</source>
        <translation>sprāgstvielas</translation>
    </message>
    <message>
        <source>gases</source>
        <translation>gāzes</translation>
    </message>
    <message>
        <source>flammable gases</source>
        <translation>uzliesmojošas gāzes</translation>
    </message>
    <message>
        <source>gases under pressure</source>
        <translation>gāzes zem spiediena</translation>
    </message>
    <message>
        <source>toxic gases</source>
        <translation>toksiskas gāzes</translation>
    </message>
    <message>
        <source>flammable liquids</source>
        <translation>uzliesmojoši šķidrumi</translation>
    </message>
    <message>
        <source>flammable solids</source>
        <translation>uzliesmojošas cietvielas</translation>
    </message>
    <message>
        <source>ignites by itself</source>
        <translation>pašuzliesmojošs</translation>
    </message>
    <message>
        <source>dangerous when wet</source>
        <translation>bīstams saskarē ar ūdeni</translation>
    </message>
    <message>
        <source>oxidising</source>
        <translation>oksidētājs</translation>
    </message>
    <message>
        <source>organic peroxides</source>
        <translation>organiskie peroksīdi</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>toksisks</translation>
    </message>
    <message>
        <source>infectious</source>
        <translation>infekciozs</translation>
    </message>
    <message>
        <source>radioactive</source>
        <translation>radioaktīvs</translation>
    </message>
    <message>
        <source>corrosive</source>
        <translation>kodīgs</translation>
    </message>
    <message>
        <source>other dangers</source>
        <translation>citi bīstami materiāli</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Moves</source>
        <translation>Kustības</translation>
    </message>
    <message>
        <source>nothing has moved yet</source>
        <translation>kustību vēl nav</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas izdarīts</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>šodien {time}</translation>
    </message>
    <message>
        <source>{n} scans</source>
        <translation>skenējumi: {n}</translation>
    </message>
    <message>
        <source>taken back: {what}</source>
        <translation>atsaukts: {what}</translation>
    </message>
    <message>
        <source>adjusted: {reason}</source>
        <translation>koriģēts: {reason}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>pieņemts</translation>
    </message>
    <message>
        <source>received with {number}</source>
        <translation>pieņemts ar {number}</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>nosūtīts</translation>
    </message>
    <message>
        <source>shipped with order {number}</source>
        <translation>nosūtīts ar pasūtījumu {number}</translation>
    </message>
    <message>
        <source>returned by a customer</source>
        <translation>atgriezis klients</translation>
    </message>
    <message>
        <source>returned by a customer with {number}</source>
        <translation>pircējs atgrieza ar {number}</translation>
    </message>
    <message>
        <source>returned by a customer with {number} and scrapped</source>
        <translation>pircējs atgrieza ar {number}, norakstīts</translation>
    </message>
    <message>
        <source>packed into {parcel}</source>
        <translation>iepakots pakā {parcel}</translation>
    </message>
    <message>
        <source>packed for order {number} into {parcel}</source>
        <translation>iepakots {number} pakā {parcel}</translation>
    </message>
    <message>
        <source>picked for order {number} from {place}</source>
        <translation>savākts {number} no {place}</translation>
    </message>
    <message>
        <source>put away into {place}</source>
        <translation>izvietots vietā {place}</translation>
    </message>
    <message>
        <source>put away from {number} into {place}</source>
        <translation>izvietots no {number} vietā {place}</translation>
    </message>
    <message>
        <source>loaded for {number} from {place}</source>
        <translation>iekrauts priekš {number} no {place}</translation>
    </message>
    <message>
        <source>arrived with {number} in {place}</source>
        <translation>saņemts ar {number} vietā {place}</translation>
    </message>
    <message>
        <source>sent back to the supplier with {number}</source>
        <translation>atdots piegādātājam ar {number}</translation>
    </message>
    <message>
        <source>moved from {source} to {target}</source>
        <translation>pārvietots no {source} uz {target}</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>piegādātājs</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klients</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>korekcijas</translation>
    </message>
    <message>
        <source>production</source>
        <translation>ražošana</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>importēts no faila</translation>
    </message>
    <message>
        <source>released to the floor</source>
        <translation>nodots darbā</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>savākts</translation>
    </message>
    <message>
        <source>picking begun</source>
        <translation>komplektēšana sākta</translation>
    </message>
    <message>
        <source>tote given</source>
        <translation>iedalīta kaste</translation>
    </message>
    <message>
        <source>found missing while picking</source>
        <translation>komplektējot konstatēts iztrūkums</translation>
    </message>
    <message>
        <source>empty bin looked at while picking</source>
        <translation>komplektējot apskatīta tukša vieta</translation>
    </message>
    <message>
        <source>line put off</source>
        <translation>rinda izlaista</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>iepakots</translation>
    </message>
    <message>
        <source>box closed, label wanted</source>
        <translation>kārba aizvērta, vajag etiķeti</translation>
    </message>
    <message>
        <source>label scanned on the box, shipped</source>
        <translation>etiķete uz kārbas noskenēta, nosūtīts</translation>
    </message>
    <message>
        <source>found missing while packing</source>
        <translation>iepakojot konstatēts iztrūkums</translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation>etiķete drukāta vēlreiz</translation>
    </message>
    <message>
        <source>label sent to the printer</source>
        <translation>etiķete nosūtīta printerim</translation>
    </message>
    <message>
        <source>label printed</source>
        <translation>etiķete izdrukāta</translation>
    </message>
    <message>
        <source>in doubt whether the label came out</source>
        <translation>nav zināms, vai etiķete izdrukāta</translation>
    </message>
    <message>
        <source>printing put off</source>
        <translation>druka atlikta</translation>
    </message>
    <message>
        <source>carrier asked for the label</source>
        <translation>etiķete pieprasīta no pārvadātāja</translation>
    </message>
    <message>
        <source>answer of the carrier</source>
        <translation>pārvadātāja atbilde</translation>
    </message>
    <message>
        <source>label given back to the carrier</source>
        <translation>etiķete atdota pārvadātājam</translation>
    </message>
    <message>
        <source>said by hand whether the label was bought</source>
        <translation>cilvēks pateica, vai etiķete nopirkta</translation>
    </message>
    <message>
        <source>in doubt whether the label was bought</source>
        <translation>nav skaidrs, vai etiķete nopirkta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelts</translation>
    </message>
    <message>
        <source>held</source>
        <translation>apturēts</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>atsākts</translation>
    </message>
    <message>
        <source>to be sent in part</source>
        <translation>jāsūta daļēji</translation>
    </message>
    <message>
        <source>sent something else for what was missing</source>
        <translation>trūkstošais aizstāts</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mainīts</translation>
    </message>
    <message>
        <source>stock corrected</source>
        <translation>krājums koriģēts</translation>
    </message>
    <message>
        <source>lot held or let go</source>
        <translation>partija bloķēta vai atbloķēta</translation>
    </message>
    <message>
        <source>lot split</source>
        <translation>partija sadalīta</translation>
    </message>
    <message>
        <source>lot relabelled</source>
        <translation>partija pārmarķēta</translation>
    </message>
    <message>
        <source>lots merged</source>
        <translation>partijas apvienotas</translation>
    </message>
    <message>
        <source>dates of a lot changed</source>
        <translation>partijas datumi mainīti</translation>
    </message>
    <message>
        <source>count asked for</source>
        <translation>uzdota skaitīšana</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>pārvietots</translation>
    </message>
    <message>
        <source>moved with what is on it</source>
        <translation>pārvietots kopā ar saturu</translation>
    </message>
    <message>
        <source>place emptied</source>
        <translation>vieta iztukšota</translation>
    </message>
    <message>
        <source>kits assembled</source>
        <translation>salikti komplekti</translation>
    </message>
    <message>
        <source>kits taken apart</source>
        <translation>izjaukti komplekti</translation>
    </message>
    <message>
        <source>item changed</source>
        <translation>prece mainīta</translation>
    </message>
    <message>
        <source>item taken out of use</source>
        <translation>prece izņemta no aprites</translation>
    </message>
    <message>
        <source>item brought back</source>
        <translation>prece atgriezta</translation>
    </message>
    <message>
        <source>item merged into another</source>
        <translation>prece apvienota ar citu</translation>
    </message>
    <message>
        <source>place held or let go</source>
        <translation>vieta aizturēta vai atbrīvota</translation>
    </message>
    <message>
        <source>said what a place takes</source>
        <translation>norādīta vietas ietilpība</translation>
    </message>
    <message>
        <source>home of an item set</source>
        <translation>norādīta preces pastāvīgā vieta</translation>
    </message>
    <message>
        <source>ordered from suppliers</source>
        <translation>pasūtīts piegādātājiem</translation>
    </message>
    <message>
        <source>proposals dismissed</source>
        <translation>priekšlikumi atlikti</translation>
    </message>
    <message>
        <source>quantity set by hand</source>
        <translation>daudzums iestatīts ar roku</translation>
    </message>
    <message>
        <source>proposals computed</source>
        <translation>priekšlikumi aprēķināti</translation>
    </message>
    <message>
        <source>pallet or carton received</source>
        <translation>pieņemta palete vai kaste</translation>
    </message>
    <message>
        <source>delivery opened</source>
        <translation>piegāde atvērta</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>novietots</translation>
    </message>
    <message>
        <source>pallet put away</source>
        <translation>izvietota palete</translation>
    </message>
    <message>
        <source>delivery closed</source>
        <translation>piegāde slēgta</translation>
    </message>
    <message>
        <source>notice of a delivery cancelled</source>
        <translation>atcelts piegādes paziņojums</translation>
    </message>
    <message>
        <source>released after inspection</source>
        <translation>atbrīvots pēc pārbaudes</translation>
    </message>
    <message>
        <source>said what is inspected when it comes</source>
        <translation>noteikts, ko pārbauda pieņemot</translation>
    </message>
    <message>
        <source>rejected after inspection</source>
        <translation>noraidīts pārbaudē</translation>
    </message>
    <message>
        <source>document kept or withdrawn</source>
        <translation>dokuments saglabāts vai atsaukts</translation>
    </message>
    <message>
        <source>taken back from a customer</source>
        <translation>pieņemts atpakaļ no pircēja</translation>
    </message>
    <message>
        <source>return announced</source>
        <translation>atgriezums pieteikts</translation>
    </message>
    <message>
        <source>return opened</source>
        <translation>atgriezums atvērts</translation>
    </message>
    <message>
        <source>return closed</source>
        <translation>atgriezums slēgts</translation>
    </message>
    <message>
        <source>return cancelled</source>
        <translation>atgriezums atcelts</translation>
    </message>
    <message>
        <source>outcome of a return decided</source>
        <translation>izlemts, ko saņems pircējs</translation>
    </message>
    <message>
        <source>lot recalled</source>
        <translation>partija atsaukta</translation>
    </message>
    <message>
        <source>recall of a lot ended</source>
        <translation>partijas atsaukšana beigta</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>saskaitīts</translation>
    </message>
    <message>
        <source>count begun</source>
        <translation>skaitīšana sākta</translation>
    </message>
    <message>
        <source>counts planned</source>
        <translation>skaitīšanas ieplānotas</translation>
    </message>
    <message>
        <source>count dropped</source>
        <translation>skaitīšana atmesta</translation>
    </message>
    <message>
        <source>difference approved</source>
        <translation>starpība apstiprināta</translation>
    </message>
    <message>
        <source>difference rejected</source>
        <translation>starpība noraidīta</translation>
    </message>
    <message>
        <source>recount asked for</source>
        <translation>uzdota atkārtota skaitīšana</translation>
    </message>
    <message>
        <source>rules of counting changed</source>
        <translation>skaitīšanas noteikumi mainīti</translation>
    </message>
    <message>
        <source>transfer changed</source>
        <translation>pārsūtījums mainīts</translation>
    </message>
    <message>
        <source>transfer planned</source>
        <translation>pārsūtījums plānots</translation>
    </message>
    <message>
        <source>loaded for a transfer</source>
        <translation>iekrauts pārsūtījumam</translation>
    </message>
    <message>
        <source>transfer sent off</source>
        <translation>pārsūtījums nosūtīts</translation>
    </message>
    <message>
        <source>transfer taken in</source>
        <translation>pārsūtījums pieņemts</translation>
    </message>
    <message>
        <source>transfer finished</source>
        <translation>pārsūtījums pabeigts</translation>
    </message>
    <message>
        <source>transfer cancelled</source>
        <translation>pārsūtījums atcelts</translation>
    </message>
    <message>
        <source>credited by the supplier</source>
        <translation>piegādātājs kreditējis</translation>
    </message>
    <message>
        <source>reasons changed</source>
        <translation>iemesli mainīti</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>iestatījumi mainīti</translation>
    </message>
    <message>
        <source>settings of a station changed</source>
        <translation>darba vietas iestatījumi mainīti</translation>
    </message>
    <message>
        <source>way of reading files saved</source>
        <translation>failu lasīšanas veids saglabāts</translation>
    </message>
    <message>
        <source>people changed</source>
        <translation>darbinieku saraksts mainīts</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>To pack</source>
        <translation>Jāiepako</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Jākomplektē</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Jāpieņem</translation>
    </message>
    <message>
        <source>Ready to release</source>
        <translation>Var nodot darbā</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Problēmas</translation>
    </message>
    <message>
        <source>To reorder</source>
        <translation>Jāpasūta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Waiting for their label: {n}</source>
        <translation>Gaida etiķeti: {n}</translation>
    </message>
    <message>
        <source>Lines to fetch: {n}</source>
        <translation>Savācamas rindas: {n}</translation>
    </message>
    <message>
        <source>Overdue: {n}</source>
        <translation>Kavējas: {n}</translation>
    </message>
    <message>
        <source>Waiting for stock: {n}</source>
        <translation>Gaida krājumu: {n}</translation>
    </message>
    <message>
        <source>Disk nearly full: {n} MB left</source>
        <translation>Disks gandrīz pilns: atlikuši {n} MB</translation>
    </message>
    <message>
        <source>In doubt: {n}</source>
        <translation>Neskaidras: {n}</translation>
    </message>
    <message>
        <source>Waiting: {n}</source>
        <translation>Gaida: {n}</translation>
    </message>
    <message>
        <source>To decide: {n}</source>
        <translation>Jāizlemj: {n}</translation>
    </message>
    <message>
        <source>Places: {n}</source>
        <translation>Vietas: {n}</translation>
    </message>
    <message>
        <source>{short} short, {held} held, {late} late</source>
        <translation>trūkst {short}, apturēti {held}, kavējas {late}</translation>
    </message>
    <message>
        <source>Every scan is on disk</source>
        <translation>Visi skenējumi ir diskā</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiķetes</translation>
    </message>
    <message>
        <source>Counts asked for</source>
        <translation>Jāsaskaita</translation>
    </message>
    <message>
        <source>Scan anything to begin</source>
        <translation>Skenējiet, lai sāktu</translation>
    </message>
    <message>
        <source>An order, a tote, an item, a place, a badge: the right screen opens.</source>
        <translation>Pasūtījumu, kasti, preci, vietu vai karti: atvērsies īstais ekrāns.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Files in</source>
        <translation>Failu imports</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>Notice {number} is cancelled</source>
        <translation>Paziņojums {number} ir atcelts</translation>
    </message>
    <message>
        <source>{n} released</source>
        <translation>Atbrīvots: {n}</translation>
    </message>
    <message>
        <source>{n} put to the damaged ones</source>
        <translation>Nolikts pie bojātajiem: {n}</translation>
    </message>
    <message>
        <source>What is loose is put away from the dock.</source>
        <translation>Kas ir bez paletes, to izvieto no rampas.</translation>
    </message>
    <message>
        <source>{what} will be inspected when it comes</source>
        <translation>{what}: pieņemot tiks pārbaudīts</translation>
    </message>
    <message>
        <source>{what} will not be inspected any more</source>
        <translation>{what}: vairs netiks pārbaudīts</translation>
    </message>
    <message>
        <source>There is no item {sku}</source>
        <translation>Preces {sku} nav</translation>
    </message>
    <message>
        <source>There is no supplier {name}</source>
        <translation>Piegādātāja {name} nav</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>{name} is kept with {code}</source>
        <translation>{name} ir saglabāts pie {code}</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>{name} ir atsaukts</translation>
    </message>
</context>
<context>
    <name>inspect</name>
    <message>
        <source>Scan what waits for inspection</source>
        <translation>Skenējiet, kas gaida pārbaudi</translation>
    </message>
    <message>
        <source>The goods, their place, pallet or receipt. Next takes what has waited longest.</source>
        <translation>Preci, vietu, paleti vai pieņemšanu. “Tālāk” ņem to, kas gaida visilgāk.</translation>
    </message>
    <message>
        <source>Is it good?</source>
        <translation>Vai der?</translation>
    </message>
    <message>
        <source>As new releases it. Damaged puts it to the damaged goods.</source>
        <translation>“Kā jauns” atbrīvo. “Bojāts” noliek pie bojātajiem.</translation>
    </message>
    <message>
        <source>Inspection at {place}</source>
        <translation>Pārbaude: {place}</translation>
    </message>
    <message>
        <source>That does not wait for inspection</source>
        <translation>Tas negaida pārbaudi</translation>
    </message>
    <message>
        <source>Nothing was changed. The list shows what waits.</source>
        <translation>Nekas nav mainīts. Saraksts rāda, kas gaida.</translation>
    </message>
    <message>
        <source>Nothing waits for inspection</source>
        <translation>Nekas negaida pārbaudi</translation>
    </message>
    <message>
        <source>{n} released</source>
        <translation>Atbrīvots: {n}</translation>
    </message>
    <message>
        <source>{n} put to the damaged ones</source>
        <translation>Nolikts pie bojātajiem: {n}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Apskatiet</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gabali</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Pieņemšana</translation>
    </message>
</context>
<context>
    <name>inspections</name>
    <message>
        <source>to be inspected</source>
        <translation>gaida pārbaudi</translation>
    </message>
    <message>
        <source>released</source>
        <translation>atbrīvots</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>noraidīts</translation>
    </message>
</context>
<context>
    <name>inspections_page</name>
    <message>
        <source>Inspection</source>
        <translation>Pārbaude</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gabali</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Pieņemšana</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Piegādātājs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Kopš</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Atbrīvoti</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Noraidīti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Nothing is like this. Say what is inspected when it comes.</source>
        <translation>Nekā tāda nav. Nosakiet, ko pārbauda pieņemot.</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Ko pārbauda</translation>
    </message>
    <message>
        <source>Scan the goods or their place to find them here</source>
        <translation>Skenējiet preci vai vietu, lai to šeit atrastu</translation>
    </message>
    <message>
        <source>Item, lot, place or receipt</source>
        <translation>Prece, partija, vieta vai pieņemšana</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Atbrīvot</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>By scan</source>
        <translation>Ar skeneri</translation>
    </message>
    <message>
        <source>is inspected</source>
        <translation>tiek pārbaudīts</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>netiek pārbaudīts</translation>
    </message>
    <message>
        <source>What is inspected when it comes?</source>
        <translation>Ko pārbauda pieņemot?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>or supplier</source>
        <translation>vai piegādātājs</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Pieņemot</translation>
    </message>
    <message>
        <source>It goes to a held place and is promised to nobody.</source>
        <translation>Nonāk aizturētā vietā un nevienam netiek apsolīts.</translation>
    </message>
</context>
<context>
    <name>item_page</name>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Iepakojums</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>Svars, g</translation>
    </message>
    <message>
        <source>L×W×H, mm</source>
        <translation>G×P×A, mm</translation>
    </message>
    <message>
        <source>SKU of the part</source>
        <translation>Daļas artikuls</translation>
    </message>
    <message>
        <source>SKU, the best first</source>
        <translation>Artikuli, labākais pirmais</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Kā sauc</translation>
    </message>
    <message>
        <source>What one of it is</source>
        <translation>Kas ir viena vienība</translation>
    </message>
    <message>
        <source>Lots and dates</source>
        <translation>Partijas un termiņi</translation>
    </message>
    <message>
        <source>How it is handled</source>
        <translation>Kā ar to rīkoties</translation>
    </message>
    <message>
        <source>Price, customs, kit</source>
        <translation>Cena un muita</translation>
    </message>
    <message>
        <source>Codes and packaging</source>
        <translation>Kodi un iepakojums</translation>
    </message>
    <message>
        <source>Parts of the kit</source>
        <translation>Komplekta daļas</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Aizstājēji</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nosaukums krieviski</translation>
    </message>
    <message>
        <source>Name in Latvian</source>
        <translation>Nosaukums latviski</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Variantu grupa</translation>
    </message>
    <message>
        <source>The same text for all sizes and colours of one product.</source>
        <translation>Viens un tas pats teksts visiem viena izstrādājuma izmēriem un krāsām.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Variant in Russian</source>
        <translation>Variants krieviski</translation>
    </message>
    <message>
        <source>Variant in Latvian</source>
        <translation>Variants latviski</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <source>Name of a file in the folder of pictures.</source>
        <translation>Faila nosaukums attēlu mapē.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Uzskaita</translation>
    </message>
    <message>
        <source>The smallest unit: weighed goods are counted in grams.</source>
        <translation>Mazākā vienība: sveramo preci uzskaita gramos.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>gabalos</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>gramos</translation>
    </message>
    <message>
        <source>millilitres</source>
        <translation>mililitros</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milimetros</translation>
    </message>
    <message>
        <source>Weight of a piece, g</source>
        <translation>Viena gabala svars, g</translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation>Garums, mm</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Platums, mm</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Augstums, mm</translation>
    </message>
    <message>
        <source>One scan may stand for many</source>
        <translation>Var skenēt daudzumu</translation>
    </message>
    <message>
        <source>Small things are counted by hand, and a quantity is scanned.</source>
        <translation>Sīkumus saskaita ar roku un noskenē daudzumu.</translation>
    </message>
    <message>
        <source>Kept apart by</source>
        <translation>Atsevišķi pēc</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>—</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>partijas</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>sērijas numura</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Derīgums, dienas</translation>
    </message>
    <message>
        <source>From when it is made to its expiry; 0 for what does not spoil.</source>
        <translation>No izgatavošanas līdz termiņa beigām; 0, ja nebojājas.</translation>
    </message>
    <message>
        <source>Days left when received, at least</source>
        <translation>Saņemot atlikušas vismaz, dienas</translation>
    </message>
    <message>
        <source>Best before, days before expiry</source>
        <translation>Ieteicams līdz, dienas pirms beigām</translation>
    </message>
    <message>
        <source>Sent no more, days before expiry</source>
        <translation>Vairs nesūtīt, dienas pirms beigām</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>Trausls</translation>
    </message>
    <message>
        <source>Keep upright</source>
        <translation>Turēt stāvus</translation>
    </message>
    <message>
        <source>Hazard class</source>
        <translation>Bīstamības klase</translation>
    </message>
    <message>
        <source>Class of dangerous goods, such as 3 or 9; empty for harmless goods.</source>
        <translation>Bīstamo kravu klase, piemēram, 3 vai 9; tukšs, ja nekaitīga.</translation>
    </message>
    <message>
        <source>Note, always</source>
        <translation>Piezīme vienmēr</translation>
    </message>
    <message>
        <source>Note when it is received</source>
        <translation>Piezīme saņemot</translation>
    </message>
    <message>
        <source>Note when it is picked</source>
        <translation>Piezīme savācot</translation>
    </message>
    <message>
        <source>Note when it is packed</source>
        <translation>Piezīme iepakojot</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Pašizmaksa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valūta</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Izcelsmes valsts</translation>
    </message>
    <message>
        <source>Two letters, or its name.</source>
        <translation>Divi burti vai nosaukums.</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Muitas kods</translation>
    </message>
    <message>
        <source>6, 8 or 10 digits.</source>
        <translation>6, 8 vai 10 cipari.</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Komplekts</translation>
    </message>
    <message>
        <source>Sold as one and picked as parts, or assembled and kept in stock.</source>
        <translation>Pārdod kā vienu un savāc pa daļām vai saliek un tur noliktavā.</translation>
    </message>
    <message>
        <source>no kit</source>
        <translation>nav komplekts</translation>
    </message>
    <message>
        <source>sold as one, picked as parts</source>
        <translation>pārdod kā vienu, savāc pa daļām</translation>
    </message>
    <message>
        <source>assembled to stock</source>
        <translation>saliek noliktavai</translation>
    </message>
    <message>
        <source>Give the item a SKU.</source>
        <translation>Norādiet preces artikulu.</translation>
    </message>
    <message>
        <source>Give the item a name.</source>
        <translation>Norādiet preces nosaukumu.</translation>
    </message>
    <message>
        <source>“{code}” is no class of dangerous goods: {known}.</source>
        <translation>“{code}” nav bīstamo kravu klase: {known}.</translation>
    </message>
    <message>
        <source>“{code}” is no customs code: it has 6, 8 or 10 digits, chapter 01 to 97.</source>
        <translation>“{code}” nav muitas kods: tajā ir 6, 8 vai 10 cipari, nodaļa no 01 līdz 97.</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>Ierakstiet nulli vai vairāk.</translation>
    </message>
    <message>
        <source>The shelf life is shorter than the {n} days before expiry that stand below.</source>
        <translation>Derīgums ir īsāks par zemāk norādītajām {n} dienām pirms beigām.</translation>
    </message>
    <message>
        <source>“{code}” stands there twice.</source>
        <translation>“{code}” norādīts divreiz.</translation>
    </message>
    <message>
        <source>“{code}” needs one piece at least.</source>
        <translation>“{code}” vajag vismaz vienu gabalu.</translation>
    </message>
    <message>
        <source>“{code}” is on a single piece but counts {n}: choose its packaging.</source>
        <translation>“{code}” ir uz viena gabala, bet skaita {n}: izvēlieties iepakojumu.</translation>
    </message>
    <message>
        <source>“{code}”: write the weight in grams and the size in millimetres, such as 300×200×150.</source>
        <translation>“{code}”: svaru rakstiet gramos, izmēru milimetros, piemēram, 300×200×150.</translation>
    </message>
    <message>
        <source>Say what the kit is made of.</source>
        <translation>Norādiet, no kā sastāv komplekts.</translation>
    </message>
    <message>
        <source>Only a kit has parts: choose above what kind of kit it is.</source>
        <translation>Daļas ir tikai komplektam: augstāk izvēlieties, kāds tas ir.</translation>
    </message>
    <message>
        <source>A kit cannot be a part of itself.</source>
        <translation>Komplekts nevar būt pats sava daļa.</translation>
    </message>
    <message>
        <source>An item cannot stand in for itself.</source>
        <translation>Prece nevar aizstāt pati sevi.</translation>
    </message>
    <message>
        <source>{sku} is entered</source>
        <translation>{sku} ir ievadīta</translation>
    </message>
    <message>
        <source>{sku} is saved</source>
        <translation>{sku} ir saglabāta</translation>
    </message>
    <message>
        <source>{sku} is out of use</source>
        <translation>{sku} ir izņemta no aprites</translation>
    </message>
    <message>
        <source>Its history stays, under the view Out of use, and it can be brought back.</source>
        <translation>Vēsture paliek skatā “Netiek lietotas”, un preci var atgriezt.</translation>
    </message>
    <message>
        <source>{sku} is in use again</source>
        <translation>{sku} atkal tiek lietota</translation>
    </message>
    <message>
        <source>{sku} went into {into}</source>
        <translation>{sku} ir apvienota ar {into}</translation>
    </message>
    <message>
        <source>{pieces} pieces in {places} places, {codes} codes, {purchases} purchase orders and {orders} orders go over.</source>
        <translation>Pāriet: gabali {pieces} (vietas {places}), kodi {codes}, pirkumi {purchases}, pasūtījumi {orders}.</translation>
    </message>
    <message>
        <source>{n} × {sku} assembled in {place}</source>
        <translation>Salikts {n} × {sku} vietā {place}</translation>
    </message>
    <message>
        <source>{n} × {sku} taken apart in {place}</source>
        <translation>Izjaukts {n} × {sku} vietā {place}</translation>
    </message>
    <message>
        <source>{n} × {sku} go in place of {wanted}</source>
        <translation>{n} × {sku} sūta {wanted} vietā</translation>
    </message>
    <message>
        <source>There is an item {sku} already.</source>
        <translation>Prece {sku} jau ir.</translation>
    </message>
    <message>
        <source>“{code}” stands for item {sku} already.</source>
        <translation>“{code}” jau apzīmē preci {sku}.</translation>
    </message>
    <message>
        <source>This cannot be changed while {n} are in stock.</source>
        <translation>To nevar mainīt, kamēr noliktavā ir {n} gab.</translation>
    </message>
    <message>
        <source>There is no item {sku} in use.</source>
        <translation>Lietošanā nav preces {sku}.</translation>
    </message>
    <message>
        <source>There is no place {place} here.</source>
        <translation>Vietas {place} šeit nav.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The kit would hold itself, by its part {sku}</source>
        <translation>Komplekts saturētu pats sevi, caur daļu {sku}</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave that part out.</source>
        <translation>Nekas nav mainīts. Izņemiet šo daļu.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern: digits, then I, W, P or X, and C at the end; 8, 12 or 13 signs</source>
        <translation>“{pattern}” nav šablons: cipari, tad I, W, P vai X un beigās C; 8, 12 vai 13 zīmes</translation>
    </message>
    <message>
        <source>“{pattern}” begins with a number that belongs to others: use 02 or 20 to 29</source>
        <translation>“{pattern}” sākas ar svešu numuru: lietojiet 02 vai 20–29</translation>
    </message>
    <message>
        <source>“{pattern}” needs digits of the item (I) and of either a weight (W) or a price (P)</source>
        <translation>“{pattern}” vajag preces ciparus (I) un svara (W) vai cenas (P) ciparus</translation>
    </message>
    <message>
        <source>stock in {names}</source>
        <translation>atlikums: {names}</translation>
    </message>
    <message>
        <source>open orders {names}</source>
        <translation>atvērti pasūtījumi {names}</translation>
    </message>
    <message>
        <source>claimed by orders {names}</source>
        <translation>piešķirts pasūtījumiem {names}</translation>
    </message>
    <message>
        <source>picked for orders {names}</source>
        <translation>savākts pasūtījumiem {names}</translation>
    </message>
    <message>
        <source>open purchase orders {names}</source>
        <translation>atvērti pirkumi {names}</translation>
    </message>
    <message>
        <source>open receipts {names}</source>
        <translation>atvērtas pieņemšanas {names}</translation>
    </message>
    <message>
        <source>announced deliveries {names}</source>
        <translation>pieteiktas piegādes {names}</translation>
    </message>
    <message>
        <source>waiting for inspection in {names}</source>
        <translation>gaida pārbaudi: {names}</translation>
    </message>
    <message>
        <source>open transfers {names}</source>
        <translation>atvērti pārvietojumi {names}</translation>
    </message>
    <message>
        <source>open returns {names}</source>
        <translation>atvērti atgriezumi {names}</translation>
    </message>
    <message>
        <source>open counts in {names}</source>
        <translation>atvērtas skaitīšanas: {names}</translation>
    </message>
    <message>
        <source>part of kits {names}</source>
        <translation>komplektu {names} daļa</translation>
    </message>
    <message>
        <source>in somebody&apos;s hand at {names}</source>
        <translation>kādam rokās: {names}</translation>
    </message>
    <message>
        <source>{sku} cannot go into itself</source>
        <translation>{sku} nevar apvienot ar sevi pašu</translation>
    </message>
    <message>
        <source>{sku} is a kit and cannot be merged</source>
        <translation>{sku} ir komplekts, to nevar apvienot</translation>
    </message>
    <message>
        <source>Nothing was changed. Say on its page that it is no kit, then merge.</source>
        <translation>Nekas nav mainīts. Tā lapā norādiet, ka tas nav komplekts, tad apvienojiet.</translation>
    </message>
    <message>
        <source>{sku} and {into} are tracked or counted differently</source>
        <translation>{sku} un {into} uzskaita atšķirīgi</translation>
    </message>
    <message>
        <source>Nothing was changed. Make them alike first.</source>
        <translation>Nekas nav mainīts. Vispirms padariet tās vienādas.</translation>
    </message>
    <message>
        <source>{sku} cannot go into {into} yet</source>
        <translation>{sku} vēl nevar apvienot ar {into}</translation>
    </message>
    <message>
        <source>Nothing was changed. It has {ties}.</source>
        <translation>Nekas nav mainīts. Traucē: {ties}.</translation>
    </message>
    <message>
        <source>{sku} and {into} are both on purchase order {number}</source>
        <translation>{sku} un {into} abas ir pirkumā {number}</translation>
    </message>
    <message>
        <source>Nothing was changed. Receive that order first.</source>
        <translation>Nekas nav mainīts. Vispirms pieņemiet šo pirkumu.</translation>
    </message>
    <message>
        <source>Lot {lot} of {sku} differs from lot {lot} of {into}</source>
        <translation>{sku} partija {lot} atšķiras no {into} partijas {lot}</translation>
    </message>
    <message>
        <source>Nothing was changed. Give both the same dates, and hold both or neither.</source>
        <translation>Nekas nav mainīts. Abām norādiet vienādus termiņus un aizturiet abas vai nevienu.</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>netiek lietota</translation>
    </message>
    <message>
        <source>kit, picked as parts</source>
        <translation>komplekts, savāc pa daļām</translation>
    </message>
    <message>
        <source>kit, assembled</source>
        <translation>komplekts, saliekams</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>gabals</translation>
    </message>
    <message>
        <source>inner pack</source>
        <translation>iekšējais iepakojums</translation>
    </message>
    <message>
        <source>case</source>
        <translation>kaste</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>palete</translation>
    </message>
    <message>
        <source>{sku} cannot be retired yet</source>
        <translation>{sku} vēl nevar izņemt no aprites</translation>
    </message>
    <message>
        <source>{sku} is out of use already</source>
        <translation>{sku} jau ir izņemta no aprites</translation>
    </message>
    <message>
        <source>{sku} is in use</source>
        <translation>{sku} tiek lietota</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo the merging to have both again.</source>
        <translation>Nekas nav mainīts. Atsauciet apvienošanu, lai atkal būtu abas.</translation>
    </message>
    <message>
        <source>{sku} cannot be tracked otherwise while {n} are in stock.</source>
        <translation>{sku} uzskaiti nevar mainīt, kamēr krājumā ir {n}.</translation>
    </message>
    <message>
        <source>{sku} cannot be tracked otherwise: the books tell of its lots or serials.</source>
        <translation>{sku} uzskaiti nevar mainīt: grāmatās ir tā partijas vai sērijas numuri.</translation>
    </message>
</context>
<context>
    <name>items_page</name>
    <message>
        <source>Items</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>What is special</source>
        <translation>Īpatnības</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Lieto</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Komplekti</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Netiek lietotas</translation>
    </message>
    <message>
        <source>No item is like this. Items come from a file, or are entered here.</source>
        <translation>Tādu preču nav. Preces nāk no faila vai tiek ievadītas šeit.</translation>
    </message>
    <message>
        <source>Enter an item</source>
        <translation>Ievadīt preci</translation>
    </message>
    <message>
        <source>Scan an item to see what is known of it</source>
        <translation>Skenējiet preci, lai redzētu visu par to</translation>
    </message>
    <message>
        <source>SKU, name or code</source>
        <translation>Artikuls, nosaukums vai kods</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jauna</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Apvienot</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Salikt</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Krājumi</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Izņemt no aprites</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Atgriezt</translation>
    </message>
    <message>
        <source>{sku} goes into another item</source>
        <translation>Apvienot {sku} ar citu preci</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apskatīt</translation>
    </message>
    <message>
        <source>SKU of the item that stays</source>
        <translation>Paliekošās preces artikuls</translation>
    </message>
    <message>
        <source>Nothing is done before you have seen what it does.</source>
        <translation>Vispirms redzēsiet, kas mainīsies.</translation>
    </message>
    <message>
        <source>Merge {sku} into {into}?</source>
        <translation>Apvienot {sku} ar {into}?</translation>
    </message>
    <message>
        <source>assemble</source>
        <translation>salikt</translation>
    </message>
    <message>
        <source>take apart</source>
        <translation>izjaukt</translation>
    </message>
    <message>
        <source>Assemble {sku}, or take it apart</source>
        <translation>Salikt vai izjaukt {sku}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Grāmatot</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>Kurā vietā</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>The parts lie in that place, and the kits will.</source>
        <translation>Daļas ir šajā vietā, tur būs arī komplekti.</translation>
    </message>
    <message>
        <source>Other variants</source>
        <translation>Citi varianti</translation>
    </message>
    <message>
        <source>In its place may go</source>
        <translation>Tās vietā var sūtīt</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Apiešanās</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>When received</source>
        <translation>Saņemot</translation>
    </message>
    <message>
        <source>When picked</source>
        <translation>Savācot</translation>
    </message>
    <message>
        <source>When packed</source>
        <translation>Iepakojot</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>Size, mm</source>
        <translation>Izmērs, mm</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Pašizmaksa</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Muitas kods</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Izcelsme</translation>
    </message>
    <message>
        <source>Parts are enough for</source>
        <translation>Daļu pietiek</translation>
    </message>
    <message>
        <source>Its parts cost</source>
        <translation>Daļas maksā</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Ietilpst</translation>
    </message>
    <message>
        <source>Went into it</source>
        <translation>Ar to apvienotas</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Kas par to zināms</translation>
    </message>
    <message>
        <source>went into {sku}</source>
        <translation>apvienota ar {sku}</translation>
    </message>
    <message>
        <source>can be brought back</source>
        <translation>var atgriezt</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>No kā sastāv</translation>
    </message>
    <message>
        <source>{n} available</source>
        <translation>pieejami {n}</translation>
    </message>
    <message>
        <source>Only its SKU can be scanned</source>
        <translation>Skenēt var tikai artikulu</translation>
    </message>
    <message>
        <source>Codes and packaging</source>
        <translation>Kodi un iepakojums</translation>
    </message>
</context>
<context>
    <name>kept_files</name>
    <message>
        <source>Keep a file</source>
        <translation>Saglabāt failu</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Atvērt failu</translation>
    </message>
    <message>
        <source>Withdraw a file</source>
        <translation>Atsaukt failu</translation>
    </message>
    <message>
        <source>None. Drop a photo or a PDF here.</source>
        <translation>Nav. Ievelciet šeit foto vai PDF.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Kurš fails?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Which file belongs elsewhere?</source>
        <translation>Kurš fails šeit neder?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>No file is kept with it</source>
        <translation>Pie tā nav failu</translation>
    </message>
    <message>
        <source>Keep a file first, or drop it onto the page.</source>
        <translation>Vispirms saglabājiet failu vai ievelciet to lapā.</translation>
    </message>
    <message>
        <source>{name} is shown</source>
        <translation>{name} ir atvērts</translation>
    </message>
    <message>
        <source>{name} was written; this computer has no program to show it</source>
        <translation>{name} ir ierakstīts; šajā datorā nav programmas, kas to parāda</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>waiting</source>
        <translation>gaida</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sūta</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>izdrukāta</translation>
    </message>
    <message>
        <source>on the box</source>
        <translation>uz kārbas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neskaidra</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>atcelta</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulēta</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Sūtījuma etiķete</translation>
    </message>
    <message>
        <source>Item label</source>
        <translation>Preces etiķete</translation>
    </message>
    <message>
        <source>Bin label</source>
        <translation>Vietas etiķete</translation>
    </message>
    <message>
        <source>Tote label</source>
        <translation>Kastes etiķete</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Komandu lapa</translation>
    </message>
</context>
<context>
    <name>labels_page</name>
    <message>
        <source>Labels</source>
        <translation>Etiķetes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtījums</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printeris</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pieprasīta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neskaidras</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Izdrukātas</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Atceltas</translation>
    </message>
    <message>
        <source>Damaged or smeared</source>
        <translation>Bojāta, izsmērēta</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>Netika izdrukāta</translation>
    </message>
    <message>
        <source>Cannot be scanned</source>
        <translation>Nevar noskenēt</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Cits iemesls</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Vēl nekas nav drukāts.</translation>
    </message>
    <message>
        <source>Scan a label to find it in the queue</source>
        <translation>Skenējiet etiķeti, lai atrastu to rindā</translation>
    </message>
    <message>
        <source>Code, order, parcel or printer</source>
        <translation>Kods, pasūtījums vai paka</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukāt vēlreiz</translation>
    </message>
    <message>
        <source>Print {code} again</source>
        <translation>Drukāt {code} vēlreiz</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Is there a readable label? Then scan it on its box instead of printing.</source>
        <translation>Vai ir salasāma etiķete? Tad nedrukājiet, bet skenējiet to uz kārbas.</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Izdrukāta</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Mēģinājumi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopija</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pieprasīja</translation>
    </message>
    <message>
        <source>What stands in its way</source>
        <translation>Kas traucē</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Is there a readable label?</source>
        <translation>Vai ir salasāma etiķete?</translation>
    </message>
    <message>
        <source>Yes: scan it on its box in Pack</source>
        <translation>Jā: skenējiet to uz kārbas ekrānā “Iepakot”</translation>
    </message>
    <message>
        <source>No: print it again</source>
        <translation>Nē: drukājiet vēlreiz</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>{n} of lot {lot} in {place} are lot {other} now</source>
        <translation>{n} no partijas {lot} vietā {place} tagad ir partija {other}</translation>
    </message>
    <message>
        <source>Lot {lot} is lot {other} now</source>
        <translation>Partija {lot} tagad ir partija {other}</translation>
    </message>
    <message>
        <source>{n} of lot {lot} belong to lot {other} now</source>
        <translation>{n} no partijas {lot} tagad pieder partijai {other}</translation>
    </message>
    <message>
        <source>Lot {lot} is good until {date}</source>
        <translation>Partija {lot} derīga līdz {date}</translation>
    </message>
    <message>
        <source>Lot {lot} has no expiry now</source>
        <translation>Partijai {lot} tagad nav derīguma termiņa</translation>
    </message>
    <message>
        <source>There is no place {place}</source>
        <translation>Vietas {place} nav</translation>
    </message>
    <message>
        <source>“{text}” is no day</source>
        <translation>“{text}” nav datums</translation>
    </message>
    <message>
        <source>Nothing was changed. Write year, month and day: 2026-12-31.</source>
        <translation>Nekas nav mainīts. Rakstiet gadu, mēnesi un dienu: 2026-12-31.</translation>
    </message>
    <message>
        <source>{sku} has no lot {lot}</source>
        <translation>{sku} nav partijas {lot}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>{sku} is not kept apart by lot or serial number</source>
        <translation>{sku} neuzskaita ne pēc partijām, ne pēc sērijas numuriem</translation>
    </message>
    <message>
        <source>Nothing was changed. Say on the item&apos;s page what keeps its pieces apart.</source>
        <translation>Nekas nav mainīts. Preces lapā norādiet, pēc kā to uzskaitīt.</translation>
    </message>
    <message>
        <source>Lot {lot} is recalled</source>
        <translation>Partija {lot} ir atsaukta</translation>
    </message>
    <message>
        <source>Nothing was changed. End the recall on the page Recall.</source>
        <translation>Nekas nav mainīts. Izbeidziet atsaukšanu lapā “Atsaukšana”.</translation>
    </message>
    <message>
        <source>Serial {serial} is one piece</source>
        <translation>Sērijas numurs {serial} ir viens gabals</translation>
    </message>
    <message>
        <source>Nothing was changed. Relabel it to give it another number.</source>
        <translation>Nekas nav mainīts. Lai dotu citu numuru, pārmarķējiet.</translation>
    </message>
    <message>
        <source>Nothing of lot {lot} is there</source>
        <translation>Partijas {lot} tur nav</translation>
    </message>
    <message>
        <source>Lots {lot} and {other} are of two items</source>
        <translation>Partijas {lot} un {other} ir no divām precēm</translation>
    </message>
    <message>
        <source>Say the new code, with at most {n} characters</source>
        <translation>Norādiet jauno kodu, ne garāku par {n} zīmēm</translation>
    </message>
    <message>
        <source>It is lot {lot} already</source>
        <translation>Tā jau ir partija {lot}</translation>
    </message>
    <message>
        <source>Lot {lot} has another expiry in the books: {date}</source>
        <translation>Partijai {lot} grāmatās ir cits termiņš: {date}</translation>
    </message>
    <message>
        <source>Lot {lot} is held</source>
        <translation>Partija {lot} ir aizturēta</translation>
    </message>
    <message>
        <source>Nothing was changed. Let it go first, or hold the other one too.</source>
        <translation>Nekas nav mainīts. Vispirms atbrīvojiet to vai aizturiet arī otru.</translation>
    </message>
    <message>
        <source>Lot {lot} is good until {date}, {other} lasts longer</source>
        <translation>Partija {lot} derīga līdz {date}, {other} — ilgāk</translation>
    </message>
    <message>
        <source>Say how many pieces</source>
        <translation>Norādiet, cik gabalu</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>How full</source>
        <translation>Piepildījums</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klase</translation>
    </message>
    <message>
        <source>Age of goods</source>
        <translation>Preču vecums</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Izņemšanas termiņš</translation>
    </message>
    <message>
        <source>Last count</source>
        <translation>Pēdējā skaitīšana</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tukša</translation>
    </message>
    <message>
        <source>up to {n} days ago</source>
        <translation>pirms ne vairāk kā {n} d.</translation>
    </message>
    <message>
        <source>up to {n} %</source>
        <translation>līdz {n} %</translation>
    </message>
    <message>
        <source>more than it takes</source>
        <translation>vairāk, nekā ietilpst</translation>
    </message>
    <message>
        <source>filled, without a limit</source>
        <translation>aizņemta, bez ierobežojuma</translation>
    </message>
    <message>
        <source>goes often</source>
        <translation>iet bieži</translation>
    </message>
    <message>
        <source>goes now and then</source>
        <translation>iet laiku pa laikam</translation>
    </message>
    <message>
        <source>goes seldom</source>
        <translation>iet reti</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>bez klases</translation>
    </message>
    <message>
        <source>came up to {n} days ago</source>
        <translation>ienāca pirms ne vairāk kā {n} d.</translation>
    </message>
    <message>
        <source>came more than {n} days ago</source>
        <translation>ienāca pirms vairāk nekā {n} d.</translation>
    </message>
    <message>
        <source>filled, without a day</source>
        <translation>aizņemta, bez termiņa</translation>
    </message>
    <message>
        <source>later than in {n} days</source>
        <translation>vēlāk nekā pēc {n} d.</translation>
    </message>
    <message>
        <source>within {n} days</source>
        <translation>tuvāko {n} d. laikā</translation>
    </message>
    <message>
        <source>the day is over</source>
        <translation>termiņš ir pagājis</translation>
    </message>
    <message>
        <source>more than {n} days ago</source>
        <translation>pirms vairāk nekā {n} d.</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>nekad nav skaitīta</translation>
    </message>
</context>
<context>
    <name>map_page</name>
    <message>
        <source>A schematic, not to scale: no bin has coordinates. Import them with the places.</source>
        <translation>Shēma bez mēroga: nevienai vietai nav koordinātu. Importējiet tās kopā ar vietām.</translation>
    </message>
    <message>
        <source>Places without coordinates, drawn below the others: {n}</source>
        <translation>Vietas bez koordinātām ir parādītas zem pārējām: {n}</translation>
    </message>
    <message>
        <source>There are no places yet. Import them; with coordinates they are drawn to scale.</source>
        <translation>Vietu vēl nav. Importējiet tās; ar koordinātām tās tiks zīmētas mērogā.</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importēt vietas</translation>
    </message>
    <message>
        <source>Nothing on this floor is called so</source>
        <translation>Šajā noliktavā nekā tāda nav</translation>
    </message>
    <message>
        <source>{walk}, stops: {n}</source>
        <translation>{walk}, pieturas: {n}</translation>
    </message>
    <message>
        <source>Places: {n}</source>
        <translation>Vietas: {n}</translation>
    </message>
    <message>
        <source>Places: {n}, pieces: {pieces}</source>
        <translation>Vietas: {n}, gabali: {pieces}</translation>
    </message>
    <message>
        <source>Above each other</source>
        <translation>Cita virs citas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The map is written</source>
        <translation>Karte ir saglabāta</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Saskaitīt</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Uz papīra</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Sarakstā</translation>
    </message>
</context>
<context>
    <name>more_page</name>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Scan where the goods are</source>
        <translation>Skenējiet, kur prece ir</translation>
    </message>
    <message>
        <source>A bin, a tote, a pallet or the dock.</source>
        <translation>Vietu, kasti, paleti vai rampu.</translation>
    </message>
    <message>
        <source>Scan each piece you take</source>
        <translation>Skenējiet katru paņemto gabalu</translation>
    </message>
    <message>
        <source>Then scan the place they go to.</source>
        <translation>Tad skenējiet, kur tos liksiet.</translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation>Skenējiet šo gabalu partiju</translation>
    </message>
    <message>
        <source>Several lots of this item lie here.</source>
        <translation>Te ir vairākas šīs preces partijas.</translation>
    </message>
    <message>
        <source>Scan where they go</source>
        <translation>Skenējiet, kur tos liksiet</translation>
    </message>
    <message>
        <source>Or scan another piece of the same.</source>
        <translation>Vai skenējiet vēl vienu tādu pašu.</translation>
    </message>
    <message>
        <source>Scan where it goes</source>
        <translation>Skenējiet, kurp to likt</translation>
    </message>
    <message>
        <source>With all that is on it. Or scan each piece you take off.</source>
        <translation>Kopā ar visu saturu. Vai skenējiet katru noņemto gabalu.</translation>
    </message>
    <message>
        <source>Scan where all of it goes</source>
        <translation>Skenējiet, kur likt visu</translation>
    </message>
    <message>
        <source>Or scan each piece you take, then the place.</source>
        <translation>Vai skenējiet katru paņemto gabalu, tad vietu.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Nākamais skenējums skaitās {n} reizes.</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>No {place}</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} ir citā noliktavā</translation>
    </message>
    <message>
        <source>Nothing in {place} is free to move</source>
        <translation>{place}: nav nekā brīva, ko pārvietot</translation>
    </message>
    <message>
        <source>The books have no free {item} here</source>
        <translation>Uzskaitē te nav brīvas preces: {item}</translation>
    </message>
    <message>
        <source>Nothing was moved. Count the bin if it lies here nevertheless.</source>
        <translation>Nekas nav pārvietots. Ja prece te tomēr ir, saskaitiet vietu.</translation>
    </message>
    <message>
        <source>First put down {n} × {item}</source>
        <translation>Vispirms nolieciet {n} × {item}</translation>
    </message>
    <message>
        <source>One item and lot at a time: scan where these go, then go on.</source>
        <translation>Pa vienai precei un partijai: skenējiet, kur likt šos, tad turpiniet.</translation>
    </message>
    <message>
        <source>Which lot is it?</source>
        <translation>Kura partija tā ir?</translation>
    </message>
    <message>
        <source>No free pieces of lot {lot} here</source>
        <translation>Partijai {lot} te nav brīvu gabalu</translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation>Paņemts: {n} × {item}</translation>
    </message>
    <message>
        <source>Scan what you take first</source>
        <translation>Vispirms skenējiet, ko ņemat</translation>
    </message>
    <message>
        <source>Several things lie here. Scan the pieces, then the place.</source>
        <translation>Te ir vairākas preces. Skenējiet gabalus, tad vietu.</translation>
    </message>
    <message>
        <source>That reason explains no move</source>
        <translation>Šis iemesls nepaskaidro pārvietošanu</translation>
    </message>
    <message>
        <source>Scan another one, or where the goods go.</source>
        <translation>Noskenējiet citu vai vietu, kur noliekat.</translation>
    </message>
    <message>
        <source>Why do they go to {place}?</source>
        <translation>Kāpēc uz {place}?</translation>
    </message>
    <message>
        <source>Scan a reason, then the place; or the place again without one.</source>
        <translation>Noskenējiet iemeslu un vietu; vai vietu vēlreiz bez iemesla.</translation>
    </message>
    <message>
        <source>{n} × {item} into {place}</source>
        <translation>{n} × {item} uz {place}</translation>
    </message>
    <message>
        <source>{carrier} stands in {place}, with what is on it</source>
        <translation>{carrier} atrodas vietā {place} kopā ar saturu</translation>
    </message>
    <message>
        <source>{source} is empty: {n} moved to {place}</source>
        <translation>{source} ir tukša: {n} pārvietoti uz {place}</translation>
    </message>
    <message>
        <source>Pallets and totes moved with what is on them: {n}.</source>
        <translation>Paletes un kastes pārvietotas kopā ar saturu: {n}.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Paņemts</translation>
    </message>
</context>
<context>
    <name>moves_page</name>
    <message>
        <source>Moves</source>
        <translation>Kustības</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Darbība</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Uz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Pieņemts</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Iekšējās</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Koriģēts</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Kustību vēl nav.</translation>
    </message>
    <message>
        <source>Scan an item to see every move of it</source>
        <translation>Skenējiet preci, lai redzētu visas tās kustības</translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin; #21 for a reason</source>
        <translation>SKU, nosaukums, kods, partija vai vieta; #21 — iemesls</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Pēc iemesliem</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Kurš un kad</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>Kur tagad atrodas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Darba vieta</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Nothing of it is left</source>
        <translation>Nekas nav palicis</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>This is no address of a PostgreSQL database. See the example.</source>
        <translation>Tā nav PostgreSQL datubāzes adrese. Skatiet paraugu.</translation>
    </message>
    <message>
        <source>Somebody else moves a warehouse into this database now. Wait for that.</source>
        <translation>Uz šo datubāzi noliktavu pašlaik pārceļ kāds cits. Pagaidiet, līdz tas beigsies.</translation>
    </message>
    <message>
        <source>That database stores text as {detail}. Make one that stores UTF8.</source>
        <translation>Šī datubāze glabā tekstu kodējumā {detail}. Izveidojiet datubāzi ar kodējumu UTF8.</translation>
    </message>
    <message>
        <source>That database holds other tables. Make a new, empty one.</source>
        <translation>Šajā datubāzē ir citas tabulas. Izveidojiet jaunu, tukšu.</translation>
    </message>
    <message>
        <source>That database is not empty. Make a new, empty one.</source>
        <translation>Šī datubāze nav tukša. Izveidojiet jaunu, tukšu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved, nothing was changed.</source>
        <translation>Apturēts. Nekas nav pārcelts un nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Nothing was moved. The server says: {detail}</source>
        <translation>Nekas nav pārcelts. Serveris atbild: {detail}</translation>
    </message>
    <message>
        <source>Nothing was moved: the copy is not equal ({detail}). Call support.</source>
        <translation>Nekas nav pārcelts: kopija nesakrīt ({detail}). Sazinieties ar atbalstu.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Order {number} is {state}; that is not possible now</source>
        <translation>Pasūtījums {number}: {state}; tagad to nevar</translation>
    </message>
    <message>
        <source>Somebody holds it. Let it go first.</source>
        <translation>Tas ir apturēts. Vispirms atsāciet to.</translation>
    </message>
    <message>
        <source>{sku}: {ready} of {wanted} can be had</source>
        <translation>{sku}: pieejami {ready} no {wanted}</translation>
    </message>
    <message>
        <source>{pieces} in {place} cannot be used</source>
        <translation>{place}: {pieces} gab. nav izmantojami</translation>
    </message>
    <message>
        <source>{pieces} in {place} are expired</source>
        <translation>{place}: {pieces} gab. beidzies termiņš</translation>
    </message>
    <message>
        <source>{pieces} in {place} are held</source>
        <translation>{place}: {pieces} gab. ir bloķēti</translation>
    </message>
    <message>
        <source>{pieces} in {place} are not on a shelf yet</source>
        <translation>{place}: {pieces} gab. vēl nav plauktā</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>gaida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>apturēts</translation>
    </message>
    <message>
        <source>released</source>
        <translation>nodots</translation>
    </message>
    <message>
        <source>being picked</source>
        <translation>komplektē</translation>
    </message>
    <message>
        <source>short</source>
        <translation>trūkst</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>savākts</translation>
    </message>
    <message>
        <source>being packed</source>
        <translation>iepako</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>iepakots</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>nosūtīts</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelts</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gatavs</translation>
    </message>
    <message>
        <source>Order {number} is done</source>
        <translation>Pasūtījums {number} ir pabeigts</translation>
    </message>
    <message>
        <source>That item is no substitute for this one</source>
        <translation>Šī prece nav norādīta kā aizstājējs</translation>
    </message>
    <message>
        <source>{pieces} to substitute, but {missing} are missing</source>
        <translation>Jāaizstāj {pieces}, bet trūkst {missing}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
</context>
<context>
    <name>orders_page</name>
    <message>
        <source>Orders</source>
        <translation>Pasūtījumi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtījums</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Uz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Nosūtīt līdz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Piegāde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērti</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gatavi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Jākomplektē</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Jāiepako</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Iepakoti</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Problēmas</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Nosūtīti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atcelti</translation>
    </message>
    <message>
        <source>No order is here. Orders come from a file of your shop.</source>
        <translation>Pasūtījumu nav. Tos ielādē no jūsu veikala faila.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importēt pasūtījumus</translation>
    </message>
    <message>
        <source>Scan an order, a tote or a parcel to see where it stands</source>
        <translation>Skenējiet pasūtījumu, kasti vai paku: kur tas ir</translation>
    </message>
    <message>
        <source>Number, name, town, SKU or parcel</source>
        <translation>Nr., klients, pilsēta, paka</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Nodot</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Nodot visus</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Atsākt</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Maršruti</translation>
    </message>
    <message>
        <source>Send in part</source>
        <translation>Sūtīt daļēji</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Aizstāt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Cancel the chosen orders ({n})?</source>
        <translation>Atcelt izvēlētos pasūtījumus ({n})?</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>What was promised and claimed is free again; picked goods wait in their totes to be put back.</source>
        <translation>Rezervētais un piešķirtais atkal būs brīvs; savāktā prece kastēs gaidīs atlikšanu atpakaļ.</translation>
    </message>
    <message>
        <source>{missing} × {sku}: {substitute}, {available} available</source>
        <translation>{missing} × {sku}: {substitute}, pieejami {available}</translation>
    </message>
    <message>
        <source>Send something else for what is missing</source>
        <translation>Sūtīt aizstājēju trūkstošā vietā</translation>
    </message>
    <message>
        <source>Missing, and what may go</source>
        <translation>Kā trūkst un ko var sūtīt</translation>
    </message>
    <message>
        <source>Pieces (0: all)</source>
        <translation>Gab. (0: visi)</translation>
    </message>
    <message>
        <source>It costs the customer what was agreed; the packing slip says it.</source>
        <translation>Klientam cena paliek; pavadzīmē tas ir norādīts.</translation>
    </message>
    <message>
        <source>Nothing of this order is short of which a substitute is known</source>
        <translation>Šajā pasūtījumā trūkstošajam nav zināmu aizstājēju</translation>
    </message>
    <message>
        <source>Substitutes are entered on the page of the item.</source>
        <translation>Aizstājējus norāda preces lapā.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakas</translation>
    </message>
    <message>
        <source>Why is it not released?</source>
        <translation>Kāpēc nav nodots darbā?</translation>
    </message>
    <message>
        <source>What may be sent instead</source>
        <translation>Ko var sūtīt vietā</translation>
    </message>
    <message>
        <source>kit, its parts below</source>
        <translation>komplekts, daļas zemāk</translation>
    </message>
    <message>
        <source>{n} shipped</source>
        <translation>nosūtīti {n}</translation>
    </message>
    <message>
        <source>{n} packed</source>
        <translation>iepakoti {n}</translation>
    </message>
    <message>
        <source>{n} picked</source>
        <translation>savākti {n}</translation>
    </message>
    <message>
        <source>{n} claimed in {bins}</source>
        <translation>piešķirti {n} no {bins}</translation>
    </message>
    <message>
        <source>{n} promised</source>
        <translation>rezervēti {n}</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>trūkst {n}</translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation>atcelti {n}</translation>
    </message>
    <message>
        <source>in place of {sku}</source>
        <translation>{sku} vietā</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pasūtīts</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Kastes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Par pasūtījumu</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>Order {number} set aside</source>
        <translation>Pasūtījums {number} atlikts malā</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Pasūtījums {number}</translation>
    </message>
    <message>
        <source>{done} of {wanted} {item}</source>
        <translation>{done} no {wanted} {item}</translation>
    </message>
    <message>
        <source>Box {n} closed</source>
        <translation>{n}. kārba aizvērta</translation>
    </message>
    <message>
        <source>Order {number} done</source>
        <translation>Pasūtījums {number} pabeigts</translation>
    </message>
    <message>
        <source>Box {n} done</source>
        <translation>{n}. kārba pabeigta</translation>
    </message>
    <message>
        <source>Missing: {item}</source>
        <translation>Trūkst: {item}</translation>
    </message>
    <message>
        <source>Order set aside. Orders shows it under Exceptions.</source>
        <translation>Pasūtījums atlikts malā. Tas ir ekrānā “Pasūtījumi”, sadaļā “Problēmas”.</translation>
    </message>
    <message>
        <source>There is no other printer</source>
        <translation>Cita printera nav</translation>
    </message>
    <message>
        <source>Printing again on {printer}</source>
        <translation>Drukā vēlreiz uz {printer}</translation>
    </message>
    <message>
        <source>No order in {code}</source>
        <translation>{code}: pasūtījuma nav</translation>
    </message>
    <message>
        <source>No single-piece order wants it</source>
        <translation>Nevienam viena gabala pasūtījumam to nevajag</translation>
    </message>
    <message>
        <source>Scan the tote or the order first.</source>
        <translation>Vispirms skenējiet kasti vai pasūtījumu.</translation>
    </message>
    <message>
        <source>Order {number} is not released</source>
        <translation>Pasūtījums {number} nav nodots darbā</translation>
    </message>
    <message>
        <source>Release it in Orders, then pick it.</source>
        <translation>Nododiet to ekrānā “Pasūtījumi”, tad komplektējiet.</translation>
    </message>
    <message>
        <source>Order {number} is on hold</source>
        <translation>Pasūtījums {number} ir apturēts</translation>
    </message>
    <message>
        <source>Somebody stopped it in Orders. Set the tote aside.</source>
        <translation>Tas apturēts ekrānā “Pasūtījumi”. Nolieciet kasti malā.</translation>
    </message>
    <message>
        <source>Order {number} is not picked yet</source>
        <translation>Pasūtījums {number} vēl nav savākts</translation>
    </message>
    <message>
        <source>Pick it first.</source>
        <translation>Vispirms komplektējiet.</translation>
    </message>
    <message>
        <source>Order {number} is being picked</source>
        <translation>Pasūtījumu {number} komplektē</translation>
    </message>
    <message>
        <source>Wait until its walk is done.</source>
        <translation>Pagaidiet, līdz maršruts pabeigts.</translation>
    </message>
    <message>
        <source>Order {number} is short</source>
        <translation>Pasūtījumā {number} ir iztrūkums</translation>
    </message>
    <message>
        <source>Decide in Orders, under Exceptions: send what is there, wait or cancel.</source>
        <translation>Izlemiet ekrānā “Pasūtījumi”, sadaļā “Problēmas”: sūtīt, kas ir, gaidīt vai atcelt.</translation>
    </message>
    <message>
        <source>{weight} kg, from the scale</source>
        <translation>{weight} kg, no svariem</translation>
    </message>
    <message>
        <source>{weight} kg, computed</source>
        <translation>{weight} kg, aprēķināts</translation>
    </message>
    <message>
        <source>Scan tote or order</source>
        <translation>Skenējiet kasti vai pasūtījumu</translation>
    </message>
    <message>
        <source>Orders ready to pack: {n}</source>
        <translation>Iepakošanai gatavi pasūtījumi: {n}</translation>
    </message>
    <message>
        <source>The next scan counts {n}</source>
        <translation>Nākamais skenējums skaitās {n}</translation>
    </message>
    <message>
        <source>Every piece, in any order</source>
        <translation>Katru gabalu, jebkādā secībā</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Skenējiet nākamo preci</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Daudzums</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Looks alike: {item} is in this order too.</source>
        <translation>Līdzīga prece: pasūtījumā ir arī {item}.</translation>
    </message>
    <message>
        <source>Stick it on box {n}, then scan it</source>
        <translation>Uzlīmējiet uz {n}. kārbas, tad skenējiet</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} mm</source>
        <translation>{length} × {width} × {height} mm</translation>
    </message>
    <message>
        <source>Is there a readable label? Scan it. If not, print again.</source>
        <translation>Vai ir salasāma etiķete? Skenējiet to. Ja nav, drukājiet vēlreiz.</translation>
    </message>
    <message>
        <source>Printing on {printer}</source>
        <translation>Drukā uz {printer}</translation>
    </message>
    <message>
        <source>Scan the printed label</source>
        <translation>Skenējiet izdrukāto etiķeti</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kārba</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printeris</translation>
    </message>
    <message>
        <source>Order {number} has left</source>
        <translation>Pasūtījums {number} jau nosūtīts</translation>
    </message>
    <message>
        <source>Order {number} is cancelled</source>
        <translation>Pasūtījums {number} atcelts</translation>
    </message>
    <message>
        <source>Do not send it. Put the goods back with Move.</source>
        <translation>Nesūtiet to. Atlieciet preci atpakaļ ar “Pārvietot”.</translation>
    </message>
    <message>
        <source>It is not in this order. Nothing was booked.</source>
        <translation>Tās šajā pasūtījumā nav. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>This order wants {item}. Nothing was booked.</source>
        <translation>Šim pasūtījumam vajag: {item}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Put back: {item}</source>
        <translation>Lieciet atpakaļ: {item}</translation>
    </message>
    <message>
        <source>Too many: {item}</source>
        <translation>Par daudz: {item}</translation>
    </message>
    <message>
        <source>All {n} are packed. Put this one back.</source>
        <translation>Jau iepakots viss ({n}). Šo lieciet atpakaļ.</translation>
    </message>
    <message>
        <source>Scanned {pieces}, still wanted {rest}. Nothing was booked.</source>
        <translation>Noskenēti {pieces}, vēl vajag {rest}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Wrong lot: {lot}</source>
        <translation>Nepareiza partija: {lot}</translation>
    </message>
    <message>
        <source>That lot of {item} was not picked for this order.</source>
        <translation>Šim pasūtījumam savākta cita partija: {item}.</translation>
    </message>
    <message>
        <source>Scan the lot code</source>
        <translation>Skenējiet partijas kodu</translation>
    </message>
    <message>
        <source>Several lots of {item} are in the tote. Nothing was booked.</source>
        <translation>Kastē ir vairākas partijas: {item}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Wrong serial: {serial}</source>
        <translation>Nepareizs sērijas numurs: {serial}</translation>
    </message>
    <message>
        <source>That piece of {item} is not in the tote.</source>
        <translation>Šī {item} gabala kastē nav.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Tagad tā sērijas numurs</translation>
    </message>
    <message>
        <source>Several pieces of {item} are in the tote.</source>
        <translation>Kastē ir vairāki {item} gabali.</translation>
    </message>
    <message>
        <source>Scan the label of box {n} first</source>
        <translation>Vispirms skenējiet {n}. kārbas etiķeti</translation>
    </message>
    <message>
        <source>Wrong label: {code}</source>
        <translation>Nepareiza etiķete: {code}</translation>
    </message>
    <message>
        <source>This box is {code}. Take that label off and find the right one.</source>
        <translation>Šī kārba ir {code}. Noņemiet to etiķeti un atrodiet īsto.</translation>
    </message>
    <message>
        <source>Recalled: lot {lot} is in box {n}</source>
        <translation>Atsaukta: partija {lot} ir kastē {n}</translation>
    </message>
    <message>
        <source>It must not leave. Undo the box and its pieces, then have the lot recalled once more.</source>
        <translation>To nedrīkst sūtīt. Atceliet kasti un tās saturu, tad lieciet partiju atsaukt vēlreiz.</translation>
    </message>
    <message>
        <source>Label {code} is not printed yet</source>
        <translation>Etiķete {code} vēl nav izdrukāta</translation>
    </message>
    <message>
        <source>Wait for the printer, or print on another one.</source>
        <translation>Pagaidiet printeri vai drukājiet uz cita.</translation>
    </message>
    <message>
        <source>The label of box {n} is not bought yet</source>
        <translation>Kastes {n} etiķete vēl nav nopirkta</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Operator badge</source>
        <translation>Operatora karte</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Komandu lapa</translation>
    </message>
    <message>
        <source>Item label</source>
        <translation>Preces etiķete</translation>
    </message>
    <message>
        <source>Location label</source>
        <translation>Vietas etiķete</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Sūtījuma etiķete</translation>
    </message>
    <message>
        <source>Tote label</source>
        <translation>Kastes etiķete</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Saņēmējs</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Maksātājs</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sūtītājs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtījums</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Pasūtīts</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Jūsu atsauce</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>Iepakots</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} no {count}</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paka</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pasūtīts</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>Šajā pakā</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>in place of {item}</source>
        <translation>{item} vietā</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Partija {lot}</translation>
    </message>
    <message>
        <source>Total pieces</source>
        <translation>Kopā, gab.</translation>
    </message>
    <message>
        <source>What is still to follow comes in another parcel.</source>
        <translation>Pārējais tiks piegādāts citā pakā.</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Pavadlapa</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number}. lapa no {count}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pasūtījumi</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vilnis</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>Komplektētājs</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Izveidots</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Noliktava</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Daudzums</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Preces kods</translation>
    </message>
    <message>
        <source>Pallet {pallet}</source>
        <translation>Palete {pallet}</translation>
    </message>
    <message>
        <source>Best before {day}</source>
        <translation>Derīgs līdz {day}</translation>
    </message>
    <message>
        <source>Nothing to pick: this job has no open lines.</source>
        <translation>Nav ko komplektēt: šajā uzdevumā nav atvērtu rindu.</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Komplektēja</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datums un laiks</translation>
    </message>
    <message>
        <source>Pieces short</source>
        <translation>Trūkst, gab.</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Rindas: {count}</translation>
    </message>
    <message>
        <source>Pieces: {count}</source>
        <translation>Gabali: {count}</translation>
    </message>
    <message>
        <source>Locations: {count}</source>
        <translation>Vietas: {count}</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Komplektēšanas saraksts</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>{n}. līmenis</translation>
    </message>
    <message>
        <source>a schematic, not to scale</source>
        <translation>shēma, bez mēroga</translation>
    </message>
    <message>
        <source>scale 1 : {n}</source>
        <translation>mērogs 1 : {n}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Pallet label</source>
        <translation>Paletes etiķete</translation>
    </message>
    <message>
        <source>No reason is in use.</source>
        <translation>Neviens iemesls netiek lietots.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Iemesli</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Atdošana piegādātājam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Uz</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gaidāms</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletes</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Plāns</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Iekrauts</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Nodeva</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation>Pieņēma, datums</translation>
    </message>
    <message>
        <source>Transfer note</source>
        <translation>Pārsūtījuma pavadzīme</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>A person needs a short name and a name</source>
        <translation>Darbiniekam vajag īso vārdu un vārdu</translation>
    </message>
    <message>
        <source>Nothing was stored. Fill in both.</source>
        <translation>Nekas nav saglabāts. Aizpildiet abus.</translation>
    </message>
    <message>
        <source>The short name or the name is too long</source>
        <translation>Īsais vārds vai vārds ir pārāk garš</translation>
    </message>
    <message>
        <source>Nothing was stored. A short name has up to {code} characters, a name up to {name}.</source>
        <translation>Nekas netika saglabāts. Īsajā vārdā ir līdz {code} zīmēm, vārdā līdz {name}.</translation>
    </message>
    <message>
        <source>{code} is {name} already</source>
        <translation>{code} jau ir {name}</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose another short name.</source>
        <translation>Nekas nav saglabāts. Izvēlieties citu īso vārdu.</translation>
    </message>
    <message>
        <source>{name} can sign on: print the badge</source>
        <translation>{name} var pieteikties: izdrukājiet karti</translation>
    </message>
    <message>
        <source>{name} is the last one who can sign on</source>
        <translation>{name}: cits neviens nevar pieteikties</translation>
    </message>
    <message>
        <source>Nothing was changed. Add somebody else first.</source>
        <translation>Nekas nav mainīts. Vispirms pievienojiet vēl kādu.</translation>
    </message>
    <message>
        <source>{name} can no longer sign on</source>
        <translation>{name} vairs nevar pieteikties</translation>
    </message>
    <message>
        <source>A supervisor says who else is one</source>
        <translation>Vadītājus ieceļ vadītājs</translation>
    </message>
    <message>
        <source>Nothing was changed. Let a supervisor sign on.</source>
        <translation>Nekas nav mainīts. Lai piesakās vadītājs.</translation>
    </message>
    <message>
        <source>{name} is a supervisor and decides about counts</source>
        <translation>{name} ir vadītājs un lemj par skaitīšanām</translation>
    </message>
    <message>
        <source>{name} is no longer a supervisor</source>
        <translation>{name} vairs nav vadītājs</translation>
    </message>
</context>
<context>
    <name>pick</name>
    <message>
        <source>Walk set aside</source>
        <translation>Maršruts atlikts malā</translation>
    </message>
    <message>
        <source>No walk is waiting</source>
        <translation>Gaidošu maršrutu nav</translation>
    </message>
    <message>
        <source>Release orders in Orders, then come back.</source>
        <translation>Nododiet pasūtījumus ekrānā “Pasūtījumi”, tad atgriezieties.</translation>
    </message>
    <message>
        <source>{code} is already finished</source>
        <translation>{code} jau ir pabeigts</translation>
    </message>
    <message>
        <source>Walk {code}</source>
        <translation>Maršruts {code}</translation>
    </message>
    <message>
        <source>Tote {tote} carries order {number}</source>
        <translation>Kastē {tote} būs pasūtījums {number}</translation>
    </message>
    <message>
        <source>Right place</source>
        <translation>Pareizā vieta</translation>
    </message>
    <message>
        <source>{pieces} × {item}</source>
        <translation>{pieces} × {item}</translation>
    </message>
    <message>
        <source>Put it into tote {tote}</source>
        <translation>Lieciet kastē {tote}</translation>
    </message>
    <message>
        <source>This is not the order&apos;s tote. Scan {tote}.</source>
        <translation>Šī nav pasūtījuma kaste. Skenējiet {tote}.</translation>
    </message>
    <message>
        <source>In tote {tote}</source>
        <translation>Ielikts kastē {tote}</translation>
    </message>
    <message>
        <source>Walk done. Bring the totes to packing.</source>
        <translation>Maršruts pabeigts. Nesiet kastes iepakot.</translation>
    </message>
    <message>
        <source>{pieces} missing, none elsewhere</source>
        <translation>Trūkst {pieces}, citur nav</translation>
    </message>
    <message>
        <source>Fetched from another place instead</source>
        <translation>Jāņem no citas vietas</translation>
    </message>
    <message>
        <source>{code} is not a tote</source>
        <translation>{code} nav kaste</translation>
    </message>
    <message>
        <source>Tote {tote} is in use</source>
        <translation>Kaste {tote} ir aizņemta</translation>
    </message>
    <message>
        <source>It carries order {number}. Take an empty tote.</source>
        <translation>Tajā ir pasūtījums {number}. Ņemiet tukšu kasti.</translation>
    </message>
    <message>
        <source>It still holds goods. Take an empty tote.</source>
        <translation>Tajā vēl ir prece. Ņemiet tukšu kasti.</translation>
    </message>
    <message>
        <source>Scan place {place} first</source>
        <translation>Vispirms skenējiet vietu {place}</translation>
    </message>
    <message>
        <source>Right bin. Scan pallet {pallet} in it.</source>
        <translation>Vieta ir pareizā. Noskenējiet tajā paleti {pallet}.</translation>
    </message>
    <message>
        <source>Wrong place: {scanned}</source>
        <translation>Nepareiza vieta: {scanned}</translation>
    </message>
    <message>
        <source>Go to {place}. Nothing was booked.</source>
        <translation>Ejiet uz {place}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Scan pick list</source>
        <translation>Skenējiet sarakstu</translation>
    </message>
    <message>
        <source>Or take the next one. Walks waiting: {n}</source>
        <translation>Vai ņemiet nākamo. Gaida maršruti: {n}</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Skenējiet tukšu kasti</translation>
    </message>
    <message>
        <source>For order {number}, slot {slot}</source>
        <translation>Pasūtījumam {number}, nodalījums {slot}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Ejiet uz {place}</translation>
    </message>
    <message>
        <source>Scan the place. Pieces to fetch: {n}</source>
        <translation>Skenējiet vietu. Jāņem gab.: {n}</translation>
    </message>
    <message>
        <source>Is {place} empty?</source>
        <translation>Vai {place} ir tukša?</translation>
    </message>
    <message>
        <source>Scan it once more if so, a piece if not. Or begin the next walk.</source>
        <translation>Ja jā, noskenējiet to vēlreiz; ja nē — vienu gabalu no tās. Vai sāciet nākamo maršrutu.</translation>
    </message>
    <message>
        <source>Scan pallet {pallet} there. Pieces to fetch: {n}</source>
        <translation>Noskenējiet tur paleti {pallet}. Jāpaņem gabali: {n}</translation>
    </message>
    <message>
        <source>Is {emptied} empty? Scan it once more if so. Then: pieces to fetch: {n}</source>
        <translation>Vai {emptied} ir tukša? Ja jā, noskenējiet to vēlreiz. Pēc tam jāpaņem gabali: {n}</translation>
    </message>
    <message>
        <source>The next scan counts {n}</source>
        <translation>Nākamais skenējums skaitās {n}</translation>
    </message>
    <message>
        <source>Into tote {tote}</source>
        <translation>Likt kastē {tote}</translation>
    </message>
    <message>
        <source>Scan item · {n} to go</source>
        <translation>Skenējiet preci · vēl {n}</translation>
    </message>
    <message>
        <source>Put into tote {tote}</source>
        <translation>Lieciet kastē {tote}</translation>
    </message>
    <message>
        <source>Slot {slot}. Scan the tote.</source>
        <translation>Nodalījums {slot}. Skenējiet kasti.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Daudzums</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Uz</translation>
    </message>
    <message>
        <source>Serial (or another)</source>
        <translation>Sērijas numurs (vai cits)</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Recalled: leave lot {lot} in {place}</source>
        <translation>Atsaukta: atstājiet partiju {lot} vietā {place}</translation>
    </message>
    <message>
        <source>Nothing was booked. Put back what is in your hand and go on as shown.</source>
        <translation>Nekas nav iegrāmatots. Nolieciet atpakaļ, kas rokās, un turpiniet, kā parādīts.</translation>
    </message>
    <message>
        <source>Put back: {item}</source>
        <translation>Lieciet atpakaļ: {item}</translation>
    </message>
    <message>
        <source>Wanted here: {item}. Nothing was booked.</source>
        <translation>Šeit vajag: {item}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Wrong lot: {lot}</source>
        <translation>Nepareiza partija: {lot}</translation>
    </message>
    <message>
        <source>Take lot {lot}. Nothing was booked.</source>
        <translation>Ņemiet partiju {lot}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Scan the lot code</source>
        <translation>Skenējiet partijas kodu</translation>
    </message>
    <message>
        <source>Several lots lie here; lot {lot} is wanted. Nothing was booked.</source>
        <translation>Te ir vairākas partijas; vajag {lot}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Tagad tā sērijas numurs</translation>
    </message>
    <message>
        <source>Any piece from this place will do.</source>
        <translation>Der jebkurš gabals no šīs vietas.</translation>
    </message>
    <message>
        <source>Too many: {n}</source>
        <translation>Par daudz: {n}</translation>
    </message>
    <message>
        <source>Still wanted: {n}. Nothing was booked.</source>
        <translation>Vēl vajag: {n}. Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Nobody knows serial {serial}</source>
        <translation>Sērijas numurs {serial} nav zināms</translation>
    </message>
    <message>
        <source>Serial {serial} stands in {place}</source>
        <translation>Sērijas numurs {serial} atrodas {place}</translation>
    </message>
    <message>
        <source>Serial {serial} is not in the house</source>
        <translation>Sērijas numura {serial} noliktavā nav</translation>
    </message>
    <message>
        <source>Serial {serial} is held</source>
        <translation>Sērijas numurs {serial} ir aizturēts</translation>
    </message>
    <message>
        <source>Serial {serial} is to be removed</source>
        <translation>Sērijas numurs {serial} ir jāizņem</translation>
    </message>
    <message>
        <source>Nothing was booked. Put it back and scan another one from here.</source>
        <translation>Nekas nav iegrāmatots. Nolieciet atpakaļ un skenējiet citu no šejienes.</translation>
    </message>
    <message>
        <source>{place} was seen to be empty</source>
        <translation>{place}: tukša, atzīmēts</translation>
    </message>
    <message>
        <source>{place} is not empty: it will be counted. Leave there what is there.</source>
        <translation>{place}: nav tukša, to pārskaitīs. Atstājiet tur to, kas tur ir.</translation>
    </message>
</context>
<context>
    <name>picking</name>
    <message>
        <source>waiting</source>
        <translation>gaida</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>procesā</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pabeigts</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>atcelts</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>bin</source>
        <translation>vieta</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>rampa</translation>
    </message>
    <message>
        <source>finished work</source>
        <translation>izsniegšana</translation>
    </message>
    <message>
        <source>tote</source>
        <translation>kaste</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>paka</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>palete</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>ceļā</translation>
    </message>
    <message>
        <source>available</source>
        <translation>pieejama</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aizturēta</translation>
    </message>
    <message>
        <source>damaged goods</source>
        <translation>bojātas preces</translation>
    </message>
    <message>
        <source>different items</source>
        <translation>dažādas preces</translation>
    </message>
    <message>
        <source>one item only</source>
        <translation>tikai viena prece</translation>
    </message>
    <message>
        <source>only while empty</source>
        <translation>tikai kamēr tukša</translation>
    </message>
</context>
<context>
    <name>places_page</name>
    <message>
        <source>Places</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aizturēt</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Ietilpība</translation>
    </message>
    <message>
        <source>Home of</source>
        <translation>Preces vieta</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Iztukšot</translation>
    </message>
    <message>
        <source>Hold {places}, or let them go</source>
        <translation>Aizturēt vai atbrīvot {places}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>What lies there is promised and claimed only while it is available.</source>
        <translation>Preces no turienes sola un piešķir tikai tad, kad vieta ir pieejama.</translation>
    </message>
    <message>
        <source>What {places} takes</source>
        <translation>Cik ietilpst: {places}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klase</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Lietojums</translation>
    </message>
    <message>
        <source>0 is without a limit.</source>
        <translation>0 — bez ierobežojuma.</translation>
    </message>
    <message>
        <source>Make {place} the home of an item</source>
        <translation>Padarīt {place} par preces pastāvīgo vietu</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>Artikuls vai svītrkods</translation>
    </message>
    <message>
        <source>It is proposed first when the item is put away.</source>
        <translation>Izvietojot preci, to piedāvās pirmo.</translation>
    </message>
    <message>
        <source>Move everything out of {place}</source>
        <translation>Pārvietot visu no {place}</translation>
    </message>
    <message>
        <source>To the place</source>
        <translation>Uz vietu</translation>
    </message>
    <message>
        <source>Pallets and totes in it go along.</source>
        <translation>Paletes un kastes tiks pārvietotas līdzi.</translation>
    </message>
    <message>
        <source>picking</source>
        <translation>komplektēšana</translation>
    </message>
    <message>
        <source>overstock</source>
        <translation>krājums</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Piešķirts</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>Litri</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Aizņemts</translation>
    </message>
    <message>
        <source>In the walk</source>
        <translation>Maršrutā</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Tukšās</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Jāskaita</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aizturētās</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Kastes</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletes</translation>
    </message>
    <message>
        <source>Docks</source>
        <translation>Rampas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>There are no places like this.</source>
        <translation>Šādu vietu nav.</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importēt vietas</translation>
    </message>
    <message>
        <source>Scan a place or an item to see what lies where</source>
        <translation>Skenējiet vietu vai preci, lai redzētu, kas kur ir</translation>
    </message>
    <message>
        <source>Place, SKU or name</source>
        <translation>Vieta vai prece</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiķetes</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Skaitīšanas</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Kartē</translation>
    </message>
    <message>
        <source>Print labels of the chosen places ({n})</source>
        <translation>Drukāt izvēlēto vietu etiķetes ({n})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>No katras</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Tukša</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Kas šeit ir</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>of {most}</source>
        <translation>no {most}</translation>
    </message>
    <message>
        <source>How full it is</source>
        <translation>Cik pilna</translation>
    </message>
    <message>
        <source>How full it is: {n} %</source>
        <translation>Aizpildījums: {n} %</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Kam vieta paredzēta</translation>
    </message>
    <message>
        <source>stands here</source>
        <translation>atrodas šeit</translation>
    </message>
    <message>
        <source>{n} claimed</source>
        <translation>piešķirti {n}</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>The program ended while this was sent.</source>
        <translation>Programma beidzās, kamēr tas tika sūtīts.</translation>
    </message>
    <message>
        <source>The program ended before this was sent.</source>
        <translation>Programma beidzās, pirms tas tika nosūtīts.</translation>
    </message>
    <message>
        <source>A mistake of the program (number {number} in the log).</source>
        <translation>Programmas kļūda (numurs {number} žurnālā).</translation>
    </message>
    <message>
        <source>Look whether it came out.</source>
        <translation>Paskatieties, vai uzlīme iznāca.</translation>
    </message>
    <message>
        <source>It could not be drawn.</source>
        <translation>Uzlīmi neizdevās izveidot.</translation>
    </message>
    <message>
        <source>This printer does not count what it prints. Scan the label.</source>
        <translation>Šis printeris neskaita izdrukāto. Noskenējiet uzlīmi.</translation>
    </message>
    <message>
        <source>The printer did not count it.</source>
        <translation>Printeris to nepieskaitīja.</translation>
    </message>
    <message>
        <source>The printer was switched off while it printed.</source>
        <translation>Printeris tika izslēgts drukāšanas laikā.</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>on the way</source>
        <translation>ceļā</translation>
    </message>
    <message>
        <source>received</source>
        <translation>saņemts</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelts</translation>
    </message>
</context>
<context>
    <name>purchases_page</name>
    <message>
        <source>Purchases</source>
        <translation>Pirkumi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Piegādātājs</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gaidāms</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pasūtīts</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Ceļā</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atcelti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Nothing is on its way. Order what Reorder proposes.</source>
        <translation>Nekas nav ceļā. Pasūtiet, ko iesaka “Papildināt”.</translation>
    </message>
    <message>
        <source>Go to Reorder</source>
        <translation>Atvērt “Papildināt”</translation>
    </message>
    <message>
        <source>Scan a delivery note in Receive to take it in</source>
        <translation>Lai pieņemtu, skenējiet pavadzīmi ekrānā “Pieņemt”</translation>
    </message>
    <message>
        <source>Number, supplier or item</source>
        <translation>Numurs, piegādātājs, prece</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Pieņemt</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Pieņemšanas</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Paziņots</translation>
    </message>
    <message>
        <source>Received of ordered</source>
        <translation>Saņemts no pasūtītā</translation>
    </message>
</context>
<context>
    <name>putaway</name>
    <message>
        <source>Home of the item</source>
        <translation>Preces vieta</translation>
    </message>
    <message>
        <source>The same lies there</source>
        <translation>Tur ir tā pati prece</translation>
    </message>
    <message>
        <source>Overstock, home is full</source>
        <translation>Krājums: vieta pilna</translation>
    </message>
    <message>
        <source>Empty, of its class</source>
        <translation>Tukša, tās klase</translation>
    </message>
    <message>
        <source>Empty and near</source>
        <translation>Tukša un tuvu</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>Ir vieta</translation>
    </message>
    <message>
        <source>Scan the receipt or the goods</source>
        <translation>Skenējiet pieņemšanu vai preci</translation>
    </message>
    <message>
        <source>Or choose Next for what has waited longest on the dock.</source>
        <translation>Vai “Nākamais”: tas, kas uz rampas gaida visilgāk.</translation>
    </message>
    <message>
        <source>Put {n} into {place}</source>
        <translation>Ielieciet {n} vietā {place}</translation>
    </message>
    <message>
        <source>Scan one of the three bins. Scan each piece first to divide them.</source>
        <translation>Skenējiet vienu no trim vietām. Lai dalītu, vispirms skenējiet gabalus.</translation>
    </message>
    <message>
        <source>{place} has room for {n}. The rest goes elsewhere.</source>
        <translation>Vietā {place} ietilpst {n}. Pārējais — citur.</translation>
    </message>
    <message>
        <source>Scan a place with room</source>
        <translation>Skenējiet brīvu vietu</translation>
    </message>
    <message>
        <source>No bin has room for all of it. Scan each piece to divide them.</source>
        <translation>Visam kopā nekur nav vietas. Skenējiet gabalus, lai dalītu.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Nākamais skenējums skaitās {n} reizes.</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Pieņemšana {receipt}</translation>
    </message>
    <message>
        <source>That receipt is in another warehouse</source>
        <translation>Šī pieņemšana ir citā noliktavā</translation>
    </message>
    <message>
        <source>Nothing of it waits on the dock</source>
        <translation>Uz rampas no tās nekas negaida</translation>
    </message>
    <message>
        <source>Everything is put away. Scan another receipt.</source>
        <translation>Viss ir izvietots. Skenējiet citu pieņemšanu.</translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation>Rokās {n} × {item}</translation>
    </message>
    <message>
        <source>First put down {n} × {item}</source>
        <translation>Vispirms nolieciet {n} × {item}</translation>
    </message>
    <message>
        <source>One item and lot at a time: scan where these go, then go on.</source>
        <translation>Pa vienai precei un partijai: skenējiet, kur likt šos, tad turpiniet.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Tagad tā sērijas numurs</translation>
    </message>
    <message>
        <source>{item} does not wait here</source>
        <translation>{item} šeit negaida</translation>
    </message>
    <message>
        <source>Only {n} of it wait on the dock</source>
        <translation>Uz rampas no tā gaida tikai {n}</translation>
    </message>
    <message>
        <source>Nothing was moved. The list shows what waits.</source>
        <translation>Nekas nav pārvietots. Sarakstā redzams, kas gaida.</translation>
    </message>
    <message>
        <source>{place} is not proposed</source>
        <translation>{place} nav piedāvāta</translation>
    </message>
    <message>
        <source>Scan it again to put them there anyway.</source>
        <translation>Skenējiet vēlreiz, lai tomēr liktu tur.</translation>
    </message>
    <message>
        <source>{n} put into {place}</source>
        <translation>{n} ielikti vietā {place}</translation>
    </message>
    <message>
        <source>Everything of this receipt is put away.</source>
        <translation>Viss no šīs pieņemšanas ir izvietots.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Pallet {sscc}</source>
        <translation>Palete {sscc}</translation>
    </message>
    <message>
        <source>Take the pallet to {place}</source>
        <translation>Paleti uz vietu {place}</translation>
    </message>
    <message>
        <source>Or to {places}. Another place takes a second scan.</source>
        <translation>Vai: {places}. Citu vietu skenē divreiz.</translation>
    </message>
    <message>
        <source>Scan it there. Another place takes a second scan.</source>
        <translation>Skenējiet vietu. Citu skenē divreiz.</translation>
    </message>
    <message>
        <source>Scan where the pallet will stand</source>
        <translation>Skenējiet paletes vietu</translation>
    </message>
    <message>
        <source>No bin that is proposed has room for all of it. Scan the place twice.</source>
        <translation>Piedāvātajās vietās viss neietilpst. Skenējiet vietu divreiz.</translation>
    </message>
    <message>
        <source>Scan it again to stand the pallet there anyway.</source>
        <translation>Skenējiet vēlreiz, lai tomēr to tur novietotu.</translation>
    </message>
    <message>
        <source>{sscc} stands in {place}</source>
        <translation>{sscc} stāv: {place}</translation>
    </message>
    <message>
        <source>{n} more stand on the dock.</source>
        <translation>Uz rampas vēl paletes: {n}.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>“{reason}” is in use again</source>
        <translation>“{reason}” atkal lieto</translation>
    </message>
    <message>
        <source>“{reason}” is switched off; what was booked with it stays</source>
        <translation>“{reason}” ir izslēgts; ar to iegrāmatotais paliek</translation>
    </message>
    <message>
        <source>“{reason}” is reason {number} now. Print the sheet anew.</source>
        <translation>“{reason}” tagad ir iemesls {number}. Izdrukājiet lapu no jauna.</translation>
    </message>
    <message>
        <source>Corrections follow this limit from now on</source>
        <translation>Labojumi turpmāk ievēro šo robežu</translation>
    </message>
    <message>
        <source>A limit is a value from 0</source>
        <translation>Robeža ir vērtība no 0</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>lieto</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>izslēgts</translation>
    </message>
    <message>
        <source>written by the program</source>
        <translation>raksta programma</translation>
    </message>
    <message>
        <source>more</source>
        <translation>vairāk</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>mazāk</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>pārvieto</translation>
    </message>
</context>
<context>
    <name>reasons_page</name>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Iemesli</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Paskaidro</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Mazāk</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Pēdējās 30 dienas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Savi</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Izslēgti</translation>
    </message>
    <message>
        <source>fewer pieces</source>
        <translation>mazāk gabalu</translation>
    </message>
    <message>
        <source>more pieces</source>
        <translation>vairāk gabalu</translation>
    </message>
    <message>
        <source>more or fewer</source>
        <translation>vairāk vai mazāk</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>pārvietošanu</translation>
    </message>
    <message>
        <source>fewer, and moves</source>
        <translation>mazāk un pārvietošanu</translation>
    </message>
    <message>
        <source>Nothing was corrected in the last 30 days.</source>
        <translation>Pēdējās 30 dienās nekas nav labots.</translation>
    </message>
    <message>
        <source>Corrections are scanned in Adjust, with the sheet of reasons</source>
        <translation>Labojumus skenē sadaļā “Labot” pēc iemeslu lapas</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numurs vai nosaukums</translation>
    </message>
    <message>
        <source>Adjust by scan</source>
        <translation>Labot ar skeneri</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Kustības</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ieslēgt vai izslēgt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Robeža</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>Add a reason of your own</source>
        <translation>Pievienot savu iemeslu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Wants a note</source>
        <translation>Vajag piezīmi</translation>
    </message>
    <message>
        <source>Its name stays in the books and is not changed later.</source>
        <translation>Tā nosaukums paliek uzskaitē un vēlāk nemainās.</translation>
    </message>
    <message>
        <source>From which value on does a supervisor book?</source>
        <translation>No kādas vērtības grāmato vecākais?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Cents (0: never)</source>
        <translation>Centi (0: nekad)</translation>
    </message>
    <message>
        <source>By scan the reason is asked for twice.</source>
        <translation>Skenējot iemeslu prasa divreiz.</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Fails uzrakstīts</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Labojumi</translation>
    </message>
    <message>
        <source>Nothing lately</source>
        <translation>Pēdējā laikā nekas</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Visvairāk</translation>
    </message>
</context>
<context>
    <name>recall</name>
    <message>
        <source>Lot {lot} is not recalled</source>
        <translation>Partija {lot} nav atsaukta</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Lot {lot} is blocked everywhere</source>
        <translation>Partija {lot} ir bloķēta visur</translation>
    </message>
    <message>
        <source>Lot {lot} is blocked everywhere, and what it became: {others}</source>
        <translation>Partija {lot} bloķēta visur, un tas, par ko tā kļuva: {others}</translation>
    </message>
    <message>
        <source>{back} claimed pieces given back, {elsewhere} fetched from other lots, {missing} missing; to be taken out: {totes} in totes, {boxes} in boxes.</source>
        <translation>Atbrīvoti gabali: {back}, no citām partijām: {elsewhere}, trūkst: {missing}; jāizņem: no kastēm {totes}, no sūtījumiem {boxes}.</translation>
    </message>
    <message>
        <source>Lot {lot} may be promised and picked again</source>
        <translation>Partiju {lot} atkal drīkst solīt un komplektēt</translation>
    </message>
    <message>
        <source>{n} pieces of it were promised to orders that wait.</source>
        <translation>Gaidošajiem pasūtījumiem apsolīti gabali: {n}.</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>atsaukta</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bloķēta</translation>
    </message>
</context>
<context>
    <name>recall_page</name>
    <message>
        <source>Recall</source>
        <translation>Atsaukšana</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Ir uz vietas</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Visas partijas</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Atsauktas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloķētas</translation>
    </message>
    <message>
        <source>No lot is like this. Items are tracked by lot when their file says so.</source>
        <translation>Šādu partiju nav. Uzskaiti pa partijām ieslēdz preču failā.</translation>
    </message>
    <message>
        <source>Scan a lot, or type its code</source>
        <translation>Noskenējiet partiju vai ierakstiet tās kodu</translation>
    </message>
    <message>
        <source>Lot, SKU or name</source>
        <translation>Partija, artikuls vai nosaukums</translation>
    </message>
    <message>
        <source>Block everywhere</source>
        <translation>Bloķēt visur</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Atlaist</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>Pircēju saraksts</translation>
    </message>
    <message>
        <source>The list of customers is written</source>
        <translation>Pircēju saraksts ir uzrakstīts</translation>
    </message>
    <message>
        <source>{path}  ·  It holds addresses: delete it when everybody is told.</source>
        <translation>{path}  ·  Tajā ir adreses: izdzēsiet, kad visi brīdināti.</translation>
    </message>
    <message>
        <source>Nowhere in the house</source>
        <translation>Noliktavā tās nav</translation>
    </message>
    <message>
        <source>Where it is now: {n}</source>
        <translation>Kur tā ir tagad: {n}</translation>
    </message>
    <message>
        <source>{kind}, {n} claimed</source>
        <translation>{kind}, piešķirti: {n}</translation>
    </message>
    <message>
        <source>and {n} more orders</source>
        <translation>un vēl pasūtījumi: {n}</translation>
    </message>
    <message>
        <source>Nobody got it</source>
        <translation>Neviens to nav saņēmis</translation>
    </message>
    <message>
        <source>Who got it: {n} in {orders} orders</source>
        <translation>Kas saņēma: {n}, pasūtījumi: {orders}</translation>
    </message>
    <message>
        <source>{at}  ·  {n} came back</source>
        <translation>{at}  ·  atgriezti: {n}</translation>
    </message>
</context>
<context>
    <name>receipts</name>
    <message>
        <source>being received</source>
        <translation>atvērta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>slēgta</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>bez pasūtījuma</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>trūkst</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>par daudz</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>nav paziņots</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>cita partija</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bojāts</translation>
    </message>
</context>
<context>
    <name>receipts_page</name>
    <message>
        <source>Receipts</source>
        <translation>Pieņemšanas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Piegādātājs</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Pirkums</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>{n} differences written</source>
        <translation>Ierakstītas atšķirības: {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Being received</source>
        <translation>Atvērtās</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgtās</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Ar atšķirībām</translation>
    </message>
    <message>
        <source>Nothing has been received like this.</source>
        <translation>Šādu pieņemšanu nav.</translation>
    </message>
    <message>
        <source>Go to Receive</source>
        <translation>Atvērt “Pieņemt”</translation>
    </message>
    <message>
        <source>Scan a delivery note in Receive to take it in</source>
        <translation>Lai pieņemtu, skenējiet pavadzīmi ekrānā “Pieņemt”</translation>
    </message>
    <message>
        <source>Number, supplier, purchase or item</source>
        <translation>Numurs, piegādātājs, pirkums vai prece</translation>
    </message>
    <message>
        <source>Go on receiving</source>
        <translation>Turpināt pieņemšanu</translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation>Atsaukt soli</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pirkumi</translation>
    </message>
    <message>
        <source>Differences as a file</source>
        <translation>Atšķirības failā</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Pārbaude</translation>
    </message>
    <message>
        <source>Nothing was taken in yet</source>
        <translation>Vēl nekas nav pieņemts</translation>
    </message>
    <message>
        <source>Taken in, and where it was put</source>
        <translation>Pieņemtais un kur novietots</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>partija {lot}</translation>
    </message>
    <message>
        <source>Not as announced or ordered</source>
        <translation>Nav kā paziņots vai pasūtīts</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>Nothing of this receipt is on the dock</source>
        <translation>No šīs pieņemšanas uz rampas nekā nav</translation>
    </message>
    <message>
        <source>Scan the goods first, then the bin they go to.</source>
        <translation>Vispirms skenējiet preci, tad vietu, kur to likt.</translation>
    </message>
    <message>
        <source>{order} is for another warehouse</source>
        <translation>{order} ir citai noliktavai</translation>
    </message>
    <message>
        <source>{order} is received already</source>
        <translation>{order} jau ir pieņemts</translation>
    </message>
    <message>
        <source>{order} was cancelled</source>
        <translation>{order} ir atcelts</translation>
    </message>
    <message>
        <source>Receipt {receipt} is closed</source>
        <translation>Pieņemšana {receipt} ir slēgta</translation>
    </message>
    <message>
        <source>Made on {made}: that day is still to come</source>
        <translation>Ražots {made}: šī diena vēl nav pienākusi</translation>
    </message>
    <message>
        <source>Good until {date}, but made on {made}</source>
        <translation>Derīgs līdz {date}, bet ražots {made}</translation>
    </message>
    <message>
        <source>Best before {best}, but expired on {date}</source>
        <translation>Ieteicams līdz {best}, bet termiņš beidzas {date}</translation>
    </message>
    <message>
        <source>Good until {date}: nothing keeps so long</source>
        <translation>Derīgs līdz {date}: tik ilgi nekas neglabājas</translation>
    </message>
    <message>
        <source>One serial number is one piece, not {n}</source>
        <translation>Viens sērijas numurs ir viens gabals, nevis {n}</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the number of each piece.</source>
        <translation>Nekas nav iegrāmatots. Skenējiet katra gabala numuru.</translation>
    </message>
    <message>
        <source>A lot or serial number has at most {n} characters</source>
        <translation>Partija vai sērijas numurs — ne garāks par {n} zīmēm</translation>
    </message>
    <message>
        <source>{item} needs a lot</source>
        <translation>Vajag partiju: {item}</translation>
    </message>
    <message>
        <source>{item} needs a serial number</source>
        <translation>{item} vajag sērijas numuru</translation>
    </message>
    <message>
        <source>Scan or type the serial number of this piece.</source>
        <translation>Skenējiet vai ierakstiet šī gabala sērijas numuru.</translation>
    </message>
    <message>
        <source>Serial {serial} is here already, in {place}</source>
        <translation>Sērijas numurs {serial} jau ir šeit, {place}</translation>
    </message>
    <message>
        <source>Serial {serial} was sent with order {order}</source>
        <translation>Sērijas numurs {serial} nosūtīts ar pasūtījumu {order}</translation>
    </message>
    <message>
        <source>Nothing was booked. Take it in as a return.</source>
        <translation>Nekas nav iegrāmatots. Pieņemiet kā atgriezumu.</translation>
    </message>
    <message>
        <source>Lot {lot} has another expiry in the books: {date}</source>
        <translation>Partijai {lot} uzskaitē ir cits termiņš: {date}</translation>
    </message>
    <message>
        <source>Good for {left} more days, {wanted} are wanted</source>
        <translation>Derīgs vēl {left} d., vajag {wanted}</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan it again to take it in anyway.</source>
        <translation>Nekas nav iegrāmatots. Skenējiet vēlreiz, lai tomēr pieņemtu.</translation>
    </message>
    <message>
        <source>Expired on {date}</source>
        <translation>Termiņš beidzies {date}</translation>
    </message>
    <message>
        <source>{number} is announced for another warehouse</source>
        <translation>{number} ir paziņots citai noliktavai</translation>
    </message>
    <message>
        <source>Several suppliers announced something as {number}</source>
        <translation>Ar numuru {number} paziņojuši vairāki piegādātāji</translation>
    </message>
    <message>
        <source>Notice {number} was cancelled</source>
        <translation>Paziņojums {number} ir atcelts</translation>
    </message>
    <message>
        <source>Something of {number} has come already</source>
        <translation>No {number} kaut kas jau ir pienācis</translation>
    </message>
    <message>
        <source>{number} is being received</source>
        <translation>{number} pašlaik pieņem</translation>
    </message>
    <message>
        <source>Nothing was booked. Set the goods aside and ask the office.</source>
        <translation>Nekas nav iegrāmatots. Nolieciet preci malā un jautājiet birojam.</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the SSCC on a pallet or carton instead.</source>
        <translation>Nekas nav iegrāmatots. Skenējiet SSCC uz paletes vai kastes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish its receipt instead.</source>
        <translation>Nekas nav mainīts. Pabeidziet tā pieņemšanu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Nothing was booked. Set these pieces aside.</source>
        <translation>Nekas nav iegrāmatots. Nolieciet šos gabalus malā.</translation>
    </message>
    <message>
        <source>Take further goods in without an order.</source>
        <translation>Pārējo preci pieņemiet bez pasūtījuma.</translation>
    </message>
    <message>
        <source>{sku} is a kit that is kept as its parts</source>
        <translation>{sku} ir komplekts, ko tur pa daļām</translation>
    </message>
    <message>
        <source>Nothing was booked. Take in the parts, or say on its page that it is assembled.</source>
        <translation>Nekas nav iegrāmatots. Pieņemiet daļas vai tā lapā norādiet, ka to saliek.</translation>
    </message>
    <message>
        <source>Scan the order again, or undo.</source>
        <translation>Skenējiet pasūtījumu vēlreiz vai atsauciet.</translation>
    </message>
    <message>
        <source>Scan or type the lot that stands on the goods.</source>
        <translation>Skenējiet vai ievadiet uz preces norādīto partiju.</translation>
    </message>
    <message>
        <source>Scan the purchase order</source>
        <translation>Skenējiet pirkuma pasūtījumu</translation>
    </message>
    <message>
        <source>Or a notice, or an SSCC. Next takes goods without an order.</source>
        <translation>Vai paziņojumu, vai SSCC. “Tālāk” — prece bez pasūtījuma.</translation>
    </message>
    <message>
        <source>Scan an item or its bin</source>
        <translation>Skenējiet preci vai tās vietu</translation>
    </message>
    <message>
        <source>A bin takes everything that is on the dock now.</source>
        <translation>Vietā nonāks viss, kas tagad ir uz rampas.</translation>
    </message>
    <message>
        <source>Scan every piece in it</source>
        <translation>Skenējiet katru gabalu tajā</translation>
    </message>
    <message>
        <source>Cancel when it is empty. A bin takes what is on the dock.</source>
        <translation>“Atcelt”, kad tukša. Vieta uzņems visu no rampas.</translation>
    </message>
    <message>
        <source>Scan the SSCC to open</source>
        <translation>Skenējiet atveramo SSCC</translation>
    </message>
    <message>
        <source>It is counted piece by piece. Cancel goes back.</source>
        <translation>To skaita pa gabalam. “Atcelt” — atpakaļ.</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Skenējiet vai ievadiet partiju</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Tā norādīta uz preces, bieži aiz LOT vai L.</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Skenējiet vai ierakstiet sērijas numuru</translation>
    </message>
    <message>
        <source>It is on this piece alone, often after S/N.</source>
        <translation>Tas ir tikai uz šī gabala, bieži aiz S/N.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Nākamais skenējums skaitās {n} reizes.</translation>
    </message>
    <message>
        <source>Best place</source>
        <translation>Labākā vieta</translation>
    </message>
    <message>
        <source>{n} of {of} pallets and cartons</source>
        <translation>Paletes un kastes: {n} no {of}</translation>
    </message>
    <message>
        <source>The next pieces are damaged.</source>
        <translation>Nākamie gabali ir bojāti.</translation>
    </message>
    <message>
        <source>Damaged: lay them into {place}.</source>
        <translation>Bojāti: nolieciet {place}.</translation>
    </message>
    <message>
        <source>They wait for inspection: lay them into {place}.</source>
        <translation>Gaida pārbaudi: nolieciet {place}.</translation>
    </message>
    <message>
        <source>Receipt {receipt} is open</source>
        <translation>Pieņemšana {receipt} ir atvērta</translation>
    </message>
    <message>
        <source>{missing} missing, {over} over.</source>
        <translation>Trūkst {missing}, lieki {over}.</translation>
    </message>
    <message>
        <source>{n} not announced.</source>
        <translation>Nav paziņots: {n}.</translation>
    </message>
    <message>
        <source>{n} of another lot.</source>
        <translation>Citas partijas: {n}.</translation>
    </message>
    <message>
        <source>{n} damaged.</source>
        <translation>Bojāts: {n}.</translation>
    </message>
    <message>
        <source>{n} wait on the dock: put them away.</source>
        <translation>Uz rampas gaida {n}: izvietojiet.</translation>
    </message>
    <message>
        <source>What waits on the dock is put away now.</source>
        <translation>Tagad izvieto to, kas gaida uz rampas.</translation>
    </message>
    <message>
        <source>Receipt set aside</source>
        <translation>Pieņemšana atlikta malā</translation>
    </message>
    <message>
        <source>That receipt is in another warehouse</source>
        <translation>Šī pieņemšana ir citā noliktavā</translation>
    </message>
    <message>
        <source>{n} put into {place}</source>
        <translation>{n} gab. izvietoti: {place}</translation>
    </message>
    <message>
        <source>{n} put into {place} and promised to waiting orders</source>
        <translation>{n} vietā {place}, apsolīti gaidošiem pasūtījumiem</translation>
    </message>
    <message>
        <source>{place} is not proposed for all of it</source>
        <translation>{place} nav piedāvāta visam</translation>
    </message>
    <message>
        <source>Scan it again to put everything there anyway.</source>
        <translation>Skenējiet vēlreiz, lai tomēr visu tur noliktu.</translation>
    </message>
    <message>
        <source>Orders wait for {n}: put them into {place} ({orders})</source>
        <translation>Pasūtījumi gaida {n}: nolieciet {place} ({orders})</translation>
    </message>
    <message>
        <source>{n} × {item}</source>
        <translation>{n} × {item}</translation>
    </message>
    <message>
        <source>{n} more than ordered.</source>
        <translation>Par {n} vairāk, nekā pasūtīts.</translation>
    </message>
    <message>
        <source>Not ordered: {item}</source>
        <translation>Nav pasūtīts: {item}</translation>
    </message>
    <message>
        <source>Scan it again to take it in anyway.</source>
        <translation>Lai tomēr pieņemtu, skenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>Lot {lot} was not announced</source>
        <translation>Partija {lot} nav paziņota</translation>
    </message>
    <message>
        <source>Now its lot</source>
        <translation>Tagad tās partiju</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Tagad tā sērijas numurs</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Pieņemšana {receipt}</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pasūtīts</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Pieņemts</translation>
    </message>
    <message>
        <source>On the dock</source>
        <translation>Uz rampas</translation>
    </message>
    <message>
        <source>{sscc} was taken in with {receipt}</source>
        <translation>{sscc} ir pieņemta ar {receipt}</translation>
    </message>
    <message>
        <source>{sscc} was opened with {receipt}</source>
        <translation>{sscc} ir atvērta ar {receipt}</translation>
    </message>
    <message>
        <source>{sscc} was taken in with its pallet {pallet}</source>
        <translation>{sscc} ir pieņemta ar savu paleti {pallet}</translation>
    </message>
    <message>
        <source>{item} in it must be scanned: the notice does not say which</source>
        <translation>{item} tajā jāskenē: paziņojumā nav teikts, kurš</translation>
    </message>
    <message>
        <source>Nothing was announced in it</source>
        <translation>Tajā nekas nav paziņots</translation>
    </message>
    <message>
        <source>{sscc} is in the house already</source>
        <translation>{sscc} jau ir noliktavā</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the next one.</source>
        <translation>Nekas nav iegrāmatots. Skenējiet nākamo.</translation>
    </message>
    <message>
        <source>Nothing was booked. Choose Open and count, then scan it again.</source>
        <translation>Nekas nav iegrāmatots. Izvēlieties “Atvērt un saskaitīt” un skenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>There is no place for damaged goods</source>
        <translation>Nav vietas bojātām precēm</translation>
    </message>
    <message>
        <source>Nothing was booked. Set them aside; the desk marks a place as damaged in Places.</source>
        <translation>Nekas nav iegrāmatots. Nolieciet malā; birojs atzīmēs bojātu vietu lapā “Vietas”.</translation>
    </message>
    <message>
        <source>These wait for inspection, but no place is held for them</source>
        <translation>Tas gaida pārbaudi, bet aizturētas vietas nav</translation>
    </message>
    <message>
        <source>Nothing was booked. Set them aside; the desk holds a place in Places.</source>
        <translation>Nekas nav iegrāmatots. Nolieciet malā; birojs aizturēs vietu lapā “Vietas”.</translation>
    </message>
    <message>
        <source>{n} in {place} wait for inspection</source>
        <translation>{n} vietā {place} gaida pārbaudi</translation>
    </message>
    <message>
        <source>Nothing was changed. Release or reject them first.</source>
        <translation>Nekas nav mainīts. Vispirms atbrīvojiet vai noraidiet.</translation>
    </message>
    <message>
        <source>{n} pieces at once cannot be: from 1 to {most}</source>
        <translation>{n} gabali uzreiz nevar būt: no 1 līdz {most}</translation>
    </message>
    <message>
        <source>Nothing was booked. Count them and scan again.</source>
        <translation>Nekas nav iegrāmatots. Saskaitiet un skenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>{item} was inspected already</source>
        <translation>{item} jau ir pārbaudīts</translation>
    </message>
    <message>
        <source>Nothing was taken in here yet</source>
        <translation>Šeit vēl nekas nav pieņemts</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the goods first.</source>
        <translation>Nekas nav iegrāmatots. Vispirms skenējiet preci.</translation>
    </message>
    <message>
        <source>{n} labels at once are too many, at most {most}</source>
        <translation>{n} etiķetes uzreiz ir par daudz, ne vairāk par {most}</translation>
    </message>
    <message>
        <source>Nothing was printed. Print them at the desk, in Stock.</source>
        <translation>Nekas nav drukāts. Drukājiet birojā, lapā “Krājumi”.</translation>
    </message>
    <message>
        <source>{n} labels are sent to {printer}</source>
        <translation>Etiķetes nosūtītas uz {printer}: {n}</translation>
    </message>
    <message>
        <source>{n} put onto pallet {sscc}</source>
        <translation>{n} uz paletes {sscc}</translation>
    </message>
    <message>
        <source>Its label is sent to {printer}.</source>
        <translation>Tās etiķete nosūtīta uz {printer}.</translation>
    </message>
    <message>
        <source>This station has no label printer</source>
        <translation>Šai darba vietai nav etiķešu printera</translation>
    </message>
    <message>
        <source>Nothing was booked. Add one in Devices.</source>
        <translation>Nekas nav iegrāmatots. Pievienojiet to lapā “Ierīces”.</translation>
    </message>
    <message>
        <source>No notice announces {sscc}</source>
        <translation>{sscc} nav nevienā paziņojumā</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan what is in it, piece by piece, or ask the office.</source>
        <translation>Nekas nav iegrāmatots. Skenējiet saturu pa gabalam vai jautājiet birojam.</translation>
    </message>
    <message>
        <source>{sscc} belongs to notice {number}</source>
        <translation>{sscc} ir no paziņojuma {number}</translation>
    </message>
    <message>
        <source>Nothing was booked. Set this receipt aside, then scan it again.</source>
        <translation>Nekas nav iegrāmatots. Atlieciet šo pieņemšanu un skenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>{sscc} is open</source>
        <translation>{sscc} ir atvērta</translation>
    </message>
    <message>
        <source>Scan every piece in it. Cancel when it is empty.</source>
        <translation>Skenējiet katru gabalu tajā. “Atcelt”, kad tukša.</translation>
    </message>
    <message>
        <source>Pallet {sscc}: {n} pieces, {cartons} cartons</source>
        <translation>Palete {sscc}: gabali {n}, kastes {cartons}</translation>
    </message>
    <message>
        <source>Carton {sscc}: {n} pieces</source>
        <translation>Kaste {sscc}: gabali {n}</translation>
    </message>
    <message>
        <source>It stands on the dock. Put away carries it.</source>
        <translation>Tā stāv uz rampas. To aizvedīs “Izvietošana”.</translation>
    </message>
    <message>
        <source>It waits for inspection at {place}.</source>
        <translation>Gaida pārbaudi: {place}.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Unknown code</source>
        <translation>Nezināms kods</translation>
    </message>
    <message>
        <source>Not wanted at that moment</source>
        <translation>Tajā brīdī nebija vajadzīgs</translation>
    </message>
    <message>
        <source>Nobody signed on</source>
        <translation>Neviens nebija pieteicies</translation>
    </message>
    <message>
        <source>Key of another scan</source>
        <translation>Cita skenējuma atslēga</translation>
    </message>
    <message>
        <source>Command of another warehouse</source>
        <translation>Citas noliktavas komanda</translation>
    </message>
    <message>
        <source>Command not offered at that moment</source>
        <translation>Komanda tajā brīdī nebija pieejama</translation>
    </message>
    <message>
        <source>Somebody else went on with it</source>
        <translation>Darbu turpināja cits</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Pa šo laiku mainījis cits</translation>
    </message>
    <message>
        <source>Refused already</source>
        <translation>Jau noraidīts</translation>
    </message>
    <message>
        <source>Kit is kept as its parts</source>
        <translation>Komplektu tur pa daļām</translation>
    </message>
    <message>
        <source>Code of several items</source>
        <translation>Vairāku preču kods</translation>
    </message>
    <message>
        <source>Weight or price is no whole number</source>
        <translation>Svars vai cena nav vesels skaitlis</translation>
    </message>
    <message>
        <source>No kit to assemble</source>
        <translation>Nav saliekams komplekts</translation>
    </message>
    <message>
        <source>No quantity said</source>
        <translation>Nav norādīts skaits</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>Trūkst daļas</translation>
    </message>
    <message>
        <source>Kit is kept by lots</source>
        <translation>Komplektu uzskaita pa partijām</translation>
    </message>
    <message>
        <source>Part is kept by lots</source>
        <translation>Daļu uzskaita pa partijām</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Cita vieta</translation>
    </message>
    <message>
        <source>Another kit</source>
        <translation>Cits komplekts</translation>
    </message>
    <message>
        <source>Not so many in the books</source>
        <translation>Uzskaitē tik daudz nav</translation>
    </message>
    <message>
        <source>Cannot be taken back any more</source>
        <translation>Atsaukt vairs nevar</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nav ko atsaukt</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>Jau saskaitīts</translation>
    </message>
    <message>
        <source>Not everything counted yet</source>
        <translation>Vēl nav saskaitīts viss</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nav, par ko lemt</translation>
    </message>
    <message>
        <source>Recount not done yet</source>
        <translation>Atkārtoti vēl nav skaitīts</translation>
    </message>
    <message>
        <source>Recount by the same person</source>
        <translation>Atkārtoti skaita tas pats</translation>
    </message>
    <message>
        <source>Wrong bin</source>
        <translation>Nepareizā vieta</translation>
    </message>
    <message>
        <source>Not to be counted</source>
        <translation>Nav jāskaita</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nav, ko skaitīt</translation>
    </message>
    <message>
        <source>Nothing free to move</source>
        <translation>Nav ko pārvietot</translation>
    </message>
    <message>
        <source>Nothing in hand yet</source>
        <translation>Rokās vēl nekā nav</translation>
    </message>
    <message>
        <source>Another item in hand</source>
        <translation>Rokās ir cita prece</translation>
    </message>
    <message>
        <source>Item does not lie there</source>
        <translation>Preces tur nav</translation>
    </message>
    <message>
        <source>Holds no goods</source>
        <translation>Nav paredzēts precēm</translation>
    </message>
    <message>
        <source>Label not yet on the box</source>
        <translation>Etiķete vēl nav uz kastes</translation>
    </message>
    <message>
        <source>Label not printed yet</source>
        <translation>Etiķete vēl nav izdrukāta</translation>
    </message>
    <message>
        <source>Label not bought yet</source>
        <translation>Etiķete vēl nav nopirkta</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Nepareizā etiķete</translation>
    </message>
    <message>
        <source>No order to pack</source>
        <translation>Nav pasūtījuma, ko iepakot</translation>
    </message>
    <message>
        <source>No order of this item alone</source>
        <translation>Nav pasūtījuma tikai ar šo preci</translation>
    </message>
    <message>
        <source>No other printer</source>
        <translation>Cita printera nav</translation>
    </message>
    <message>
        <source>Missing at packing</source>
        <translation>Trūka iepakojot</translation>
    </message>
    <message>
        <source>Shipped already</source>
        <translation>Jau nosūtīts</translation>
    </message>
    <message>
        <source>Picked already</source>
        <translation>Jau salasīts</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>Nav ko lasīt</translation>
    </message>
    <message>
        <source>Missing at picking</source>
        <translation>Trūka lasot</translation>
    </message>
    <message>
        <source>Not a tote</source>
        <translation>Tā nav kaste</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Nepareizā kaste</translation>
    </message>
    <message>
        <source>Tote in use</source>
        <translation>Kaste ir aizņemta</translation>
    </message>
    <message>
        <source>Bin scanned, not the pallet in it</source>
        <translation>Noskenēta vieta, nevis palete tajā</translation>
    </message>
    <message>
        <source>Something left in an emptied bin</source>
        <translation>Iztukšotā vietā kaut kas palicis</translation>
    </message>
    <message>
        <source>Wrong place</source>
        <translation>Nepareizā vieta</translation>
    </message>
    <message>
        <source>Place not scanned first</source>
        <translation>Vispirms nav skenēta vieta</translation>
    </message>
    <message>
        <source>Receipt is closed</source>
        <translation>Pieņemšana ir slēgta</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Nav pasūtīts</translation>
    </message>
    <message>
        <source>Received already</source>
        <translation>Jau pieņemts</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Termiņš beidzies</translation>
    </message>
    <message>
        <source>Serial number counted already</source>
        <translation>Sērijas numurs jau saskaitīts</translation>
    </message>
    <message>
        <source>Serial number not scanned yet</source>
        <translation>Sērijas numurs vēl nav skenēts</translation>
    </message>
    <message>
        <source>Unknown serial number</source>
        <translation>Nezināms sērijas numurs</translation>
    </message>
    <message>
        <source>Serial number of another place</source>
        <translation>Citas vietas sērijas numurs</translation>
    </message>
    <message>
        <source>Serial number not in the house</source>
        <translation>Sērijas numura noliktavā nav</translation>
    </message>
    <message>
        <source>Serial number held or too old</source>
        <translation>Sērijas numurs aizturēts vai par vecu</translation>
    </message>
    <message>
        <source>Serial number is one piece</source>
        <translation>Sērijas numurs ir viens gabals</translation>
    </message>
    <message>
        <source>Nothing of the lot there</source>
        <translation>Šīs partijas tur nav</translation>
    </message>
    <message>
        <source>Lots of two items</source>
        <translation>Divu preču partijas</translation>
    </message>
    <message>
        <source>Not kept apart by lot</source>
        <translation>Bez uzskaites pēc partijām</translation>
    </message>
    <message>
        <source>Code cannot be</source>
        <translation>Tāda koda nevar būt</translation>
    </message>
    <message>
        <source>The same lot</source>
        <translation>Tā pati partija</translation>
    </message>
    <message>
        <source>Another expiry in the books</source>
        <translation>Uzskaitē ir cits termiņš</translation>
    </message>
    <message>
        <source>Lot is held</source>
        <translation>Partija aizturēta</translation>
    </message>
    <message>
        <source>Lots with other last days</source>
        <translation>Partijas ar dažādiem termiņiem</translation>
    </message>
    <message>
        <source>No pieces said</source>
        <translation>Daudzums nav norādīts</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Nav datums</translation>
    </message>
    <message>
        <source>Unknown place</source>
        <translation>Nezināma vieta</translation>
    </message>
    <message>
        <source>Code too long</source>
        <translation>Kods par garu</translation>
    </message>
    <message>
        <source>Several pieces with one serial number</source>
        <translation>Vairāki gabali ar vienu sērijas numuru</translation>
    </message>
    <message>
        <source>Serial number is here already</source>
        <translation>Sērijas numurs jau ir šeit</translation>
    </message>
    <message>
        <source>Serial number was sent to a customer</source>
        <translation>Sērijas numurs nosūtīts klientam</translation>
    </message>
    <message>
        <source>Too few days left</source>
        <translation>Atlicis par maz dienu</translation>
    </message>
    <message>
        <source>Made in the future</source>
        <translation>Ražots nākotnē</translation>
    </message>
    <message>
        <source>Expired before it was made</source>
        <translation>Termiņš beidzies pirms ražošanas</translation>
    </message>
    <message>
        <source>Best before after the expiry</source>
        <translation>“Ieteicams līdz” pēc derīguma beigām</translation>
    </message>
    <message>
        <source>Impossible expiry</source>
        <translation>Neiespējams derīguma termiņš</translation>
    </message>
    <message>
        <source>Serial number of another order</source>
        <translation>Cita pasūtījuma sērijas numurs</translation>
    </message>
    <message>
        <source>Number of two suppliers</source>
        <translation>Divu piegādātāju numurs</translation>
    </message>
    <message>
        <source>Pallet is in the house already</source>
        <translation>Palete jau ir noliktavā</translation>
    </message>
    <message>
        <source>Nothing announced in it</source>
        <translation>Tajā nekas nav paziņots</translation>
    </message>
    <message>
        <source>No place for damaged goods</source>
        <translation>Nav vietas bojātām precēm</translation>
    </message>
    <message>
        <source>No place for inspection</source>
        <translation>Nav vietas pārbaudei</translation>
    </message>
    <message>
        <source>Nothing to label yet</source>
        <translation>Vēl nav ko marķēt</translation>
    </message>
    <message>
        <source>Too many labels at once</source>
        <translation>Pārāk daudz etiķešu uzreiz</translation>
    </message>
    <message>
        <source>No label printer</source>
        <translation>Nav etiķešu printera</translation>
    </message>
    <message>
        <source>Waits for inspection</source>
        <translation>Gaida pārbaudi</translation>
    </message>
    <message>
        <source>Inspected already</source>
        <translation>Jau pārbaudīts</translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>Nav ko pārbaudīt</translation>
    </message>
    <message>
        <source>Does not wait for inspection</source>
        <translation>Negaida pārbaudi</translation>
    </message>
    <message>
        <source>Pallet or carton received already</source>
        <translation>Palete vai kaste jau pieņemta</translation>
    </message>
    <message>
        <source>SSCC not announced</source>
        <translation>SSCC nav paziņots</translation>
    </message>
    <message>
        <source>Belongs to another notice</source>
        <translation>No cita paziņojuma</translation>
    </message>
    <message>
        <source>Another lot than announced</source>
        <translation>Cita partija nekā paziņots</translation>
    </message>
    <message>
        <source>Must be counted piece by piece</source>
        <translation>Jāskaita pa gabalam</translation>
    </message>
    <message>
        <source>Impossible quantity</source>
        <translation>Neiespējams daudzums</translation>
    </message>
    <message>
        <source>Nothing on the dock</source>
        <translation>Uz rampas nekā nav</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Jau atrodas tur</translation>
    </message>
    <message>
        <source>Place is full</source>
        <translation>Vieta ir pilna</translation>
    </message>
    <message>
        <source>Too heavy for the place</source>
        <translation>Vietai par smagu</translation>
    </message>
    <message>
        <source>Too large for the place</source>
        <translation>Vietai par lielu</translation>
    </message>
    <message>
        <source>Place takes one item only</source>
        <translation>Vieta tikai vienai precei</translation>
    </message>
    <message>
        <source>Place is not empty</source>
        <translation>Vieta nav tukša</translation>
    </message>
    <message>
        <source>Claimed by orders</source>
        <translation>Piešķirts pasūtījumiem</translation>
    </message>
    <message>
        <source>Cannot stand there</source>
        <translation>Tur nevar atrasties</translation>
    </message>
    <message>
        <source>Place is empty</source>
        <translation>Vieta ir tukša</translation>
    </message>
    <message>
        <source>Place not proposed</source>
        <translation>Vieta nav piedāvāta</translation>
    </message>
    <message>
        <source>Item does not wait there</source>
        <translation>Prece tur negaida</translation>
    </message>
    <message>
        <source>Return is finished</source>
        <translation>Atgriezums pabeigts</translation>
    </message>
    <message>
        <source>Nothing may come back</source>
        <translation>Nav ko atgriezt</translation>
    </message>
    <message>
        <source>Not shipped with that order</source>
        <translation>Nav sūtīts ar to pasūtījumu</translation>
    </message>
    <message>
        <source>Another lot than was shipped</source>
        <translation>Cita partija, nekā nosūtīta</translation>
    </message>
    <message>
        <source>Not where orders are picked</source>
        <translation>Ne tur, kur komplektē</translation>
    </message>
    <message>
        <source>Condition not scanned first</source>
        <translation>Vispirms nav norādīts stāvoklis</translation>
    </message>
    <message>
        <source>Lot is recalled</source>
        <translation>Partija atsaukta</translation>
    </message>
    <message>
        <source>Note asked for</source>
        <translation>Vajag piezīmi</translation>
    </message>
    <message>
        <source>Large value, asked twice</source>
        <translation>Liela vērtība, prasīts divreiz</translation>
    </message>
    <message>
        <source>Reason asked for</source>
        <translation>Vajag iemeslu</translation>
    </message>
    <message>
        <source>Transfer not complete</source>
        <translation>Pārsūtījums nav pilns</translation>
    </message>
    <message>
        <source>Not sent with that transfer</source>
        <translation>Nav sūtīts ar šo pārsūtījumu</translation>
    </message>
    <message>
        <source>Not asked for by the transfer</source>
        <translation>Nav šajā pārsūtījumā</translation>
    </message>
    <message>
        <source>More than was sent</source>
        <translation>Vairāk, nekā sūtīts</translation>
    </message>
    <message>
        <source>Promised to orders</source>
        <translation>Apsolīts pasūtījumiem</translation>
    </message>
    <message>
        <source>More or fewer not said</source>
        <translation>Nav teikts, vairāk vai mazāk</translation>
    </message>
    <message>
        <source>Reason goes the other way</source>
        <translation>Iemesls pretējā virzienā</translation>
    </message>
    <message>
        <source>Reason explains moves only</source>
        <translation>Iemesls tikai pārvietošanai</translation>
    </message>
    <message>
        <source>Reason not used here</source>
        <translation>Iemeslu šeit nelieto</translation>
    </message>
    <message>
        <source>Only a supervisor books so much</source>
        <translation>Tik daudz grāmato tikai vecākais</translation>
    </message>
    <message>
        <source>Note too long</source>
        <translation>Piezīme pārāk gara</translation>
    </message>
    <message>
        <source>On the way with a transfer</source>
        <translation>Ceļā ar pārsūtījumu</translation>
    </message>
    <message>
        <source>Transfer not at that stage</source>
        <translation>Pārsūtījums nav šajā posmā</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>Nekas nav iekrauts</translation>
    </message>
    <message>
        <source>Nothing loose on the way</source>
        <translation>Nekā atsevišķa ceļā nav</translation>
    </message>
    <message>
        <source>Goods in hand not loaded yet</source>
        <translation>Preces rokās vēl nav iekrautas</translation>
    </message>
    <message>
        <source>Nothing on the pallet</source>
        <translation>Palete ir tukša</translation>
    </message>
    <message>
        <source>Reason does not fit</source>
        <translation>Iemesls neder</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atcelts</translation>
    </message>
    <message>
        <source>In another warehouse</source>
        <translation>Citā noliktavā</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>Jau atvērts</translation>
    </message>
    <message>
        <source>Somebody else has it</source>
        <translation>Ar to strādā cits</translation>
    </message>
    <message>
        <source>Lot asked for</source>
        <translation>Prasīta partija</translation>
    </message>
    <message>
        <source>Lot does not lie there</source>
        <translation>Partijas tur nav</translation>
    </message>
    <message>
        <source>Lot not clear</source>
        <translation>Partija nav skaidra</translation>
    </message>
    <message>
        <source>Unknown lot</source>
        <translation>Nezināma partija</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Par daudz</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Nepareizā prece</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Nepareizā partija</translation>
    </message>
</context>
<context>
    <name>reorder</name>
    <message>
        <source>{on_hand} on hand − {allocated} allocated − {reserved} reserved − {backordered} backordered = {available} available</source>
        <translation>{on_hand} atlikumā − {allocated} piešķirts − {reserved} rezervēts − {backordered} neizpildīts = {available} pieejams</translation>
    </message>
    <message>
        <source>{available} available + {incoming} incoming = {projected}, not above the minimum of {minimum}</source>
        <translation>{available} pieejams + {incoming} gaidāms = {projected}, nepārsniedz minimumu {minimum}</translation>
    </message>
    <message>
        <source>{available} available + {incoming} incoming = {projected}, above the minimum of {minimum}</source>
        <translation>{available} pieejams + {incoming} gaidāms = {projected}, pārsniedz minimumu {minimum}</translation>
    </message>
    <message>
        <source>target {target} − {projected} = {needed}, in multiples of {multiple}: {quantity}</source>
        <translation>mērķis {target} − {projected} = {needed}, ar soli {multiple}: {quantity}</translation>
    </message>
    <message>
        <source>nothing to buy</source>
        <translation>nekas nav jāpērk</translation>
    </message>
    <message>
        <source>An order needs pieces; to buy nothing, dismiss it</source>
        <translation>Pasūtījumam vajag gabalus; ja nepirksiet, izvēlieties “Ne tagad”</translation>
    </message>
    <message>
        <source>{sku} is ordered already: {order}</source>
        <translation>{sku} jau pasūtīts: {order}</translation>
    </message>
    <message>
        <source>{sku} is no longer proposed</source>
        <translation>{sku} vairs netiek ieteikts</translation>
    </message>
    <message>
        <source>Nothing was ordered. Look at the list again.</source>
        <translation>Nekas nav pasūtīts. Pārskatiet sarakstu vēlreiz.</translation>
    </message>
    <message>
        <source>No supplier is known for {items}</source>
        <translation>Nav zināms piegādātājs: {items}</translation>
    </message>
    <message>
        <source>Nothing was ordered. Name the supplier in the item&apos;s reorder rule.</source>
        <translation>Nekas nav pasūtīts. Norādiet piegādātāju preces papildināšanas noteikumā.</translation>
    </message>
</context>
<context>
    <name>reorder_page</name>
    <message>
        <source>Reorder</source>
        <translation>Papildināt</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Pieejams</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gaidāms</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dienas</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Jāpērk</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Piegādātājs</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Visi noteikumi</translation>
    </message>
    <message>
        <source>Nothing is proposed. Compute what the minimum stocks ask for now.</source>
        <translation>Priekšlikumu nav. Aprēķiniet, ko tagad prasa minimālie krājumi.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Aprēķināt</translation>
    </message>
    <message>
        <source>Scan an item to see whether it runs low</source>
        <translation>Skenējiet preci, lai redzētu, vai tās pietiek</translation>
    </message>
    <message>
        <source>SKU, name or supplier</source>
        <translation>Prece vai piegādātājs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtīt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Daudzums</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pirkumi</translation>
    </message>
    <message>
        <source>Propose nothing for the chosen items ({n})</source>
        <translation>Neieteikt izvēlētās preces ({n})</translation>
    </message>
    <message>
        <source>For days</source>
        <translation>Dienas</translation>
    </message>
    <message>
        <source>How many {sku} to buy?</source>
        <translation>Cik {sku} pirkt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>The rule asks for {n}, in multiples of {multiple}.</source>
        <translation>Noteikums prasa {n}, ar soli {multiple}.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Atlikums</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Piešķirts</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rezervēts</translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation>Neizpildīts</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Paredzams</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mērķis</translation>
    </message>
    <message>
        <source>Multiple of</source>
        <translation>Solis</translation>
    </message>
    <message>
        <source>Why buy {n}?</source>
        <translation>Kāpēc pirkt {n}?</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Ko saka noteikums</translation>
    </message>
    <message>
        <source>How fast it goes</source>
        <translation>Cik ātri izpērk</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 dienās</translation>
    </message>
    <message>
        <source>Lasts for days</source>
        <translation>Pietiks dienām</translation>
    </message>
    <message>
        <source>Cost of the order</source>
        <translation>Pasūtījuma izmaksas</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>iestatīts ar roku</translation>
    </message>
</context>
<context>
    <name>reports_page</name>
    <message>
        <source>Reports</source>
        <translation>Pārskati</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Novērtēts pēc</translation>
    </message>
    <message>
        <source>first in, first out</source>
        <translation>pirmais iekšā, pirmais ārā</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>slīdošā vidējā</translation>
    </message>
    <message>
        <source>The stock and its value are saved</source>
        <translation>Krājums un tā vērtība ir saglabāti</translation>
    </message>
    <message>
        <source>“{day}” is not a day</source>
        <translation>“{day}” nav datums</translation>
    </message>
    <message>
        <source>Write year, month and day with lines between: 2026-10-31.</source>
        <translation>Rakstiet gadu, mēnesi un dienu ar domuzīmēm: 2026-10-31.</translation>
    </message>
    <message>
        <source>Figures of which day?</source>
        <translation>Kuras dienas rādītāji?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Day, as 2026-10-31</source>
        <translation>Diena, piemēram, 2026-10-31</translation>
    </message>
    <message>
        <source>The stock is told as it was at the end of that day.</source>
        <translation>Krājums ir parādīts, kāds tas bija šīs dienas beigās.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Pieņemts</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Savākts</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Iepakots</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrasts</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pazudis</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Jauni pasūtījumi</translation>
    </message>
    <message>
        <source>Parcels gone</source>
        <translation>Nosūtītas pakas</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skenējumi</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Noraidīti skenējumi</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Dienas pārskats</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gabali</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Darbs</translation>
    </message>
    <message>
        <source>Last seal of the books</source>
        <translation>Pēdējais uzskaites zīmogs</translation>
    </message>
    <message>
        <source>{sku}  ·  {n} at {cost}</source>
        <translation>{sku}  ·  {n} par {cost}</translation>
    </message>
    <message>
        <source>Nothing is in stock</source>
        <translation>Krājumu nav</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Krājumu vērtība</translation>
    </message>
    <message>
        <source>How it is valued</source>
        <translation>Kā novērtēts</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Lielākā daļa</translation>
    </message>
    <message>
        <source>{screen}  ·  last {at}</source>
        <translation>{screen}  ·  pēdējoreiz {at}</translation>
    </message>
    <message>
        <source>No scan was refused</source>
        <translation>Noraidītu skenējumu nav</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>pēdējās 30 dienas</translation>
    </message>
    <message>
        <source>Most frequent mistakes</source>
        <translation>Biežākās kļūdas</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>as new</source>
        <translation>kā jauns</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>atvērts</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bojāts</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>nedarbojas</translation>
    </message>
    <message>
        <source>to stock</source>
        <translation>uz noliktavu</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>aizturēts</translation>
    </message>
    <message>
        <source>for repair</source>
        <translation>uz remontu</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>norakstīts</translation>
    </message>
    <message>
        <source>to the supplier</source>
        <translation>piegādātājam</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>atmaksa</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>apmaiņa</translation>
    </message>
    <message>
        <source>no refund</source>
        <translation>bez atmaksas</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>pieteikts</translation>
    </message>
    <message>
        <source>being taken in</source>
        <translation>tiek pieņemts</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>slēgts</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelts</translation>
    </message>
    <message>
        <source>Return {code} is {state}</source>
        <translation>Atgriezums {code}: {state}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo its last step, or begin a new return.</source>
        <translation>Nekas nav mainīts. Atceliet tā pēdējo soli vai sāciet jaunu atgriezumu.</translation>
    </message>
    <message>
        <source>Serial {serial} never left: it is in {place}</source>
        <translation>Sērijas numurs {serial} nav izgājis: tas ir {place}</translation>
    </message>
    <message>
        <source>Nothing was booked. Set this piece aside and ask the office.</source>
        <translation>Nekas nav iegrāmatots. Nolieciet šo gabalu malā un jautājiet birojā.</translation>
    </message>
    <message>
        <source>Serial {serial} was not sent with this order</source>
        <translation>Sērijas numurs {serial} nav sūtīts ar šo pasūtījumu</translation>
    </message>
    <message>
        <source>Nothing was booked. Set it aside and open the order it came with.</source>
        <translation>Nekas nav iegrāmatots. Nolieciet malā un atveriet pasūtījumu, ar kuru tas sūtīts.</translation>
    </message>
    <message>
        <source>Nothing of order {order} was shipped</source>
        <translation>No pasūtījuma {order} nekas nav nosūtīts</translation>
    </message>
    <message>
        <source>All of order {order} came back already</source>
        <translation>Pasūtījums {order} jau ir atgriezts viss</translation>
    </message>
    <message>
        <source>Ask the office, or choose Next and take it in without an order.</source>
        <translation>Jautājiet birojā vai izvēlieties “Tālāk” un pieņemiet bez pasūtījuma.</translation>
    </message>
    <message>
        <source>{pieces} in hand, {left} may come back</source>
        <translation>Rokās {pieces}, atgriezt drīkst {left}</translation>
    </message>
    <message>
        <source>{shipped} were shipped, {returned} came back before. Set the others aside.</source>
        <translation>Nosūtīti {shipped}, agrāk atgriezti {returned}. Pārējo nolieciet malā.</translation>
    </message>
    <message>
        <source>Return {code} is not open</source>
        <translation>Atgriezums {code} nav atvērts</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the return or its order again.</source>
        <translation>Nekas nav iegrāmatots. Noskenējiet atgriezumu vai tā pasūtījumu vēlreiz.</translation>
    </message>
    <message>
        <source>Goods of return {code} are here already</source>
        <translation>Atgriezuma {code} preces jau ir šeit</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo what was taken in first, or finish it.</source>
        <translation>Nekas nav mainīts. Vispirms atceliet pieņemto vai pabeidziet to.</translation>
    </message>
    <message>
        <source>{item} is out of use</source>
        <translation>{item} vairs netiek lietots</translation>
    </message>
    <message>
        <source>Nothing was changed. Name another item.</source>
        <translation>Nekas nav mainīts. Norādiet citu preci.</translation>
    </message>
    <message>
        <source>Return {code} is announced</source>
        <translation>Atgriezums {code} ir pieteikts</translation>
    </message>
    <message>
        <source>Return {code} is cancelled</source>
        <translation>Atgriezums {code} ir atcelts</translation>
    </message>
    <message>
        <source>{code}: {outcome}</source>
        <translation>{code}: {outcome}</translation>
    </message>
    <message>
        <source>{code} is being taken in at {station}</source>
        <translation>{code} tiek pieņemts: {station}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo it there, or set the return aside first.</source>
        <translation>Nekas nav mainīts. Atceliet tur vai vispirms nolieciet atgriezumu malā.</translation>
    </message>
    <message>
        <source>Nothing of {code} is left that could be taken back</source>
        <translation>No {code} vairs nav ko atcelt</translation>
    </message>
    <message>
        <source>{code}, taken back: {what}</source>
        <translation>{code}, atcelts: {what}</translation>
    </message>
    <message>
        <source>order unknown</source>
        <translation>pasūtījums nezināms</translation>
    </message>
    <message>
        <source>There is no order {order}</source>
        <translation>Pasūtījuma {order} nav</translation>
    </message>
    <message>
        <source>There is no item {sku}</source>
        <translation>Preces {sku} nav</translation>
    </message>
    <message>
        <source>{pieces} announced, {left} of order {order} may come back</source>
        <translation>Pieteikti {pieces}, no pasūtījuma {order} atgriezt drīkst {left}</translation>
    </message>
    <message>
        <source>{shipped} were shipped, {returned} came back, {awaited} are announced already.</source>
        <translation>Nosūtīti {shipped}, atgriezti {returned}, jau pieteikti {awaited}.</translation>
    </message>
    <message>
        <source>{rma} is the return of another order</source>
        <translation>{rma} ir cita pasūtījuma atgriezums</translation>
    </message>
    <message>
        <source>Return {rma} is finished</source>
        <translation>Atgriezums {rma} ir pabeigts</translation>
    </message>
    <message>
        <source>Nothing was announced. Look at it once more.</source>
        <translation>Nekas nav pieteikts. Pārbaudiet vēlreiz.</translation>
    </message>
    <message>
        <source>Scan what came back</source>
        <translation>Noskenējiet, kas atgriezts</translation>
    </message>
    <message>
        <source>The return number, the order or the parcel&apos;s label. Next if nobody knows.</source>
        <translation>Atgriezuma numuru, pasūtījumu vai sūtījuma etiķeti. “Tālāk”, ja neviens nezina.</translation>
    </message>
    <message>
        <source>Scan a returned piece</source>
        <translation>Noskenējiet atgriezto preci</translation>
    </message>
    <message>
        <source>Then its condition, then where it goes. Finish when the parcel is empty.</source>
        <translation>Tad stāvokli, tad vietu. “Pabeigt”, kad sūtījums tukšs.</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Noskenējiet vai ierakstiet partiju</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Tā norādīta uz preces, bieži pēc LOT vai L.</translation>
    </message>
    <message>
        <source>Scan its condition</source>
        <translation>Noskenējiet stāvokli</translation>
    </message>
    <message>
        <source>Or scan another piece that is like this one.</source>
        <translation>Vai vēl vienu tādu pašu gabalu.</translation>
    </message>
    <message>
        <source>Scan where it goes</source>
        <translation>Noskenējiet, kur likt</translation>
    </message>
    <message>
        <source>A bin or the dock: back to stock. A place apart: on hold.</source>
        <translation>Plaukts vai rampa: uz noliktavu. Atsevišķa vieta: aizturēts.</translation>
    </message>
    <message>
        <source>Scan where it waits</source>
        <translation>Noskenējiet, kur tas gaidīs</translation>
    </message>
    <message>
        <source>Chosen: {way}. A place that orders are not picked from.</source>
        <translation>Izvēlēts: {way}. Vieta, no kuras nekomplektē.</translation>
    </message>
    <message>
        <source>Scan a place apart, or Scrap</source>
        <translation>Atsevišķa vieta vai “Norakstīt”</translation>
    </message>
    <message>
        <source>Condition: {grade}. It must not lie where orders are picked.</source>
        <translation>Stāvoklis: {grade}. Nedrīkst likt tur, kur komplektē.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Nākamais skenējums skaitās {n} reizes.</translation>
    </message>
    <message>
        <source>Lot {lots} was shipped. Next takes it.</source>
        <translation>Nosūtīta partija {lots}. “Tālāk” ņem to.</translation>
    </message>
    <message>
        <source>Shipped were lots {lots}.</source>
        <translation>Nosūtītas partijas {lots}.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Tagad tā sērijas numurs</translation>
    </message>
    <message>
        <source>Now its lot</source>
        <translation>Tagad partija</translation>
    </message>
    <message>
        <source>Return {code} is open</source>
        <translation>Atgriezums {code} ir atvērts</translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation>Rokās: {n} × {item}</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} ir citā noliktavā</translation>
    </message>
    <message>
        <source>Return {code}</source>
        <translation>Atgriezums {code}</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Atgriezts</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Rokās</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Scan a piece first</source>
        <translation>Vispirms noskenējiet preci</translation>
    </message>
    <message>
        <source>Nothing is in hand. Scan the piece, its condition, then the place.</source>
        <translation>Rokās nekā nav. Noskenējiet preci, stāvokli, tad vietu.</translation>
    </message>
    <message>
        <source>Scan its condition first</source>
        <translation>Vispirms noskenējiet stāvokli</translation>
    </message>
    <message>
        <source>As new, opened, damaged or faulty: then the place once more.</source>
        <translation>Kā jauns, atvērts, bojāts vai nedarbojas: tad vietu vēlreiz.</translation>
    </message>
    <message>
        <source>First put down {n} × {item}</source>
        <translation>Vispirms nolieciet {n} × {item}</translation>
    </message>
    <message>
        <source>One item and lot at a time: its condition, its place, then the next.</source>
        <translation>Pa vienai precei un partijai: stāvoklis, vieta, tad nākamā.</translation>
    </message>
    <message>
        <source>Not shipped with this order: {item}</source>
        <translation>Ar šo pasūtījumu nav sūtīts: {item}</translation>
    </message>
    <message>
        <source>Scan it again to take it in anyway.</source>
        <translation>Noskenējiet vēlreiz, lai tomēr pieņemtu.</translation>
    </message>
    <message>
        <source>Lot {lot} of this item was never here</source>
        <translation>Šīs preces partijas {lot} šeit nav bijis</translation>
    </message>
    <message>
        <source>Read it once more. What is not ours, set aside.</source>
        <translation>Izlasiet vēlreiz. Svešo nolieciet malā.</translation>
    </message>
    <message>
        <source>Lot {lot} was not shipped to them</source>
        <translation>Partija {lot} viņiem nav sūtīta</translation>
    </message>
    <message>
        <source>Shipped were: {lots}. Scan it again to take it in anyway.</source>
        <translation>Nosūtītas: {lots}. Noskenējiet vēlreiz, lai tomēr pieņemtu.</translation>
    </message>
    <message>
        <source>Not into {place}</source>
        <translation>Ne vietā {place}</translation>
    </message>
    <message>
        <source>Orders are picked from there, and this is {what}. Scan another place.</source>
        <translation>No turienes komplektē, bet šis ir: {what}. Noskenējiet citu vietu.</translation>
    </message>
    <message>
        <source>{n} × {item}</source>
        <translation>{n} × {item}</translation>
    </message>
    <message>
        <source>{what}, in {place}</source>
        <translation>{what}, vieta {place}</translation>
    </message>
    <message>
        <source>Nothing came with return {code}: cancelled</source>
        <translation>Ar atgriezumu {code} nekas neatnāca: atcelts</translation>
    </message>
    <message>
        <source>{n} announced and not come.</source>
        <translation>Pieteikti un nav atnākuši: {n}.</translation>
    </message>
    <message>
        <source>Return {code} is closed</source>
        <translation>Atgriezums {code} ir slēgts</translation>
    </message>
</context>
<context>
    <name>returns_page</name>
    <message>
        <source>Returns</source>
        <translation>Atgriezumi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Shop&apos;s number</source>
        <translation>Veikala numurs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtījums</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Pieteikts</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Atnāca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Being taken in</source>
        <translation>Tiek pieņemti</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgtie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>No return is like this. Scan what came back, or announce it.</source>
        <translation>Šādu atgriezumu nav. Noskenējiet, kas atgriezts, vai piesakiet to.</translation>
    </message>
    <message>
        <source>Go to Take back</source>
        <translation>Uz atgriezumu pieņemšanu</translation>
    </message>
    <message>
        <source>Scan the order or the parcel that came back in Take back</source>
        <translation>Pasūtījumu vai atgriezto sūtījumu skenējiet “Atgriezumu pieņemšanā”</translation>
    </message>
    <message>
        <source>Number, shop&apos;s number, order or item</source>
        <translation>Numurs, veikala numurs, pasūtījums vai prece</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Pieņemt</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Pieteikt</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Izlemt</translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation>Atcelt soli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Announce a return</source>
        <translation>Pieteikt atgriezumu</translation>
    </message>
    <message>
        <source>SKU (empty: all)</source>
        <translation>Artikuls (tukšs: visi)</translation>
    </message>
    <message>
        <source>Pieces (0: all)</source>
        <translation>Gabali (0: visi)</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Par to</translation>
    </message>
    <message>
        <source>Exchange for SKU</source>
        <translation>Apmainīt pret artikulu</translation>
    </message>
    <message>
        <source>What the customer is to get</source>
        <translation>Ko saņems pircējs</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Advice for the shop; no money is booked here.</source>
        <translation>Ieteikums veikalam; nauda šeit netiek grāmatota.</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Vēl nekas nav atnācis</translation>
    </message>
    <message>
        <source>What came, and what becomes of it</source>
        <translation>Kas atnāca un kas ar to notiek</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas izdarīts</translation>
    </message>
    <message>
        <source>no known order had it</source>
        <translation>nav nevienā zināmā pasūtījumā</translation>
    </message>
    <message>
        <source>May still come</source>
        <translation>Vēl drīkst atgriezt</translation>
    </message>
    <message>
        <source>{shipped} shipped − {back} back</source>
        <translation>nosūtīti {shipped} − atgriezti {back}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>partija {lot}</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>{name} went on with this at {station}</source>
        <translation>{name} to turpina šeit: {station}</translation>
    </message>
    <message>
        <source>Nothing was booked. Leave the goods to them.</source>
        <translation>Nekas nav iegrāmatots. Atstājiet preci kolēģim.</translation>
    </message>
    <message>
        <source>“{command}” is not possible now</source>
        <translation>“{command}” tagad nav iespējams</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Te nav ko atsaukt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atsaukts</translation>
    </message>
    <message>
        <source>Signed on: {name}</source>
        <translation>Lietotājs: {name}</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Lietotājs atteicies</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Skenējiet savu karti</translation>
    </message>
    <message>
        <source>Nobody is signed on at this station.</source>
        <translation>Šajā darba vietā neviens nav pieteicies.</translation>
    </message>
    <message>
        <source>Scan your badge first</source>
        <translation>Vispirms skenējiet savu karti</translation>
    </message>
    <message>
        <source>This scan carries the key of another one</source>
        <translation>Šim skenējumam ir cita skenējuma atslēga</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan it again.</source>
        <translation>Nekas nav iegrāmatots. Skenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>This scan was refused already</source>
        <translation>Šis skenējums jau tika noraidīts</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan it once more to hear why.</source>
        <translation>Nekas nav iegrāmatots. Skenējiet vēlreiz, lai uzzinātu, kāpēc.</translation>
    </message>
    <message>
        <source>This scan was stored already</source>
        <translation>Šis skenējums jau ir saglabāts</translation>
    </message>
    <message>
        <source>It counted once. Go on.</source>
        <translation>Tas ieskaitīts vienreiz. Turpiniet.</translation>
    </message>
    <message>
        <source>This was changed meanwhile</source>
        <translation>Tas pa šo laiku ir mainīts</translation>
    </message>
    <message>
        <source>Somebody decided otherwise elsewhere. Nothing was booked. Look and scan again.</source>
        <translation>Kāds citur izlēma citādi. Nekas nav iegrāmatots. Paskatieties un skenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Nevar atsaukt</translation>
    </message>
    <message>
        <source>The stock is not there</source>
        <translation>Krājuma tur nav</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>{code} is in front of you</source>
        <translation>Jau atvērts: {code}</translation>
    </message>
    <message>
        <source>Command of another warehouse</source>
        <translation>Citas noliktavas komanda</translation>
    </message>
    <message>
        <source>Print this warehouse&apos;s command sheet in Labels and use that.</source>
        <translation>Izdrukājiet šīs noliktavas komandu lapu ekrānā “Etiķetes” un lietojiet to.</translation>
    </message>
    <message>
        <source>Not wanted now: {text}</source>
        <translation>Tagad nevajag: {text}</translation>
    </message>
    <message>
        <source>Nothing was booked. Follow the instruction and scan again.</source>
        <translation>Nekas nav iegrāmatots. Sekojiet norādei un skenējiet vēlreiz.</translation>
    </message>
    <message>
        <source>Unknown code: {text}</source>
        <translation>Nezināms kods: {text}</translation>
    </message>
    <message>
        <source>No item, place or order has it. Try the other barcode on the goods.</source>
        <translation>Tādas preces, vietas vai pasūtījuma nav. Mēģiniet citu preces svītrkodu.</translation>
    </message>
    <message>
        <source>The weight or price in this code is no whole number of {sku}. Enter its SKU instead.</source>
        <translation>Svars vai cena šajā kodā nedod veselu {sku} skaitu. Ievadiet artikulu.</translation>
    </message>
    <message>
        <source>Which item? {text} stands for several</source>
        <translation>Kura prece? Kods {text} ir vairākām</translation>
    </message>
    <message>
        <source>{items}. Nothing was booked. Scan another code of it, or enter its SKU.</source>
        <translation>{items}. Nekas nav iegrāmatots. Skenējiet citu preces kodu vai ievadiet artikulu.</translation>
    </message>
</context>
<context>
    <name>scan_screen</name>
    <message>
        <source>Scan your badge to go on</source>
        <translation>Skenējiet savu karti, lai turpinātu</translation>
    </message>
    <message>
        <source>{name} is signed off. The work waits at this line.</source>
        <translation>{name} ir atteicies. Darbs gaida šajā rindā.</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Photos and PDF</source>
        <translation>Foto un PDF</translation>
    </message>
    <message>
        <source>Choose files to keep</source>
        <translation>Izvēlieties glabājamos failus</translation>
    </message>
</context>
<context>
    <name>senses</name>
    <message>
        <source>Ready</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukā</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>Nav etiķešu</translation>
    </message>
    <message>
        <source>No ribbon</source>
        <translation>Nav lentes</translation>
    </message>
    <message>
        <source>Head open</source>
        <translation>Galva atvērta</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Pārkarsis</translation>
    </message>
    <message>
        <source>Too cold</source>
        <translation>Par aukstu</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pilns</translation>
    </message>
    <message>
        <source>Settings lost</source>
        <translation>Nav iestatījumu</translation>
    </message>
    <message>
        <source>Queue stopped</source>
        <translation>Rinda apturēta</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Neatbild</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nav sasniedzams</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aizņemts</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Svārstās</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Par smagu</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Zem nulles</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nav gatavs</translation>
    </message>
    <message>
        <source>Wrong protocol</source>
        <translation>Cits protokols</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Svari</translation>
    </message>
    <message>
        <source>Demo scanner</source>
        <translation>Demo skeneris</translation>
    </message>
    <message>
        <source>Demo printer</source>
        <translation>Demo printeris</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>Etiķešu faili</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nav pievienots</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nesalasāms</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Meklē</translation>
    </message>
    <message>
        <source>No end: set Enter or Tab as suffix of the scanner.</source>
        <translation>Nav beigu zīmes: iestatiet skenerim sufiksu Enter vai Tab.</translation>
    </message>
    <message>
        <source>Only a part of a code, or its prefix is missing.</source>
        <translation>Tikai daļa koda, vai trūkst prefiksa.</translation>
    </message>
    <message>
        <source>Noise: the speed or frame of the line is wrong.</source>
        <translation>Traucējumi: nepareizs līnijas ātrums vai formāts.</translation>
    </message>
    <message>
        <source>Control characters in the code.</source>
        <translation>Kodā ir vadības zīmes.</translation>
    </message>
    <message>
        <source>Too short to be a code.</source>
        <translation>Kodam par īsu.</translation>
    </message>
    <message>
        <source>Too long to be a code.</source>
        <translation>Kodam par garu.</translation>
    </message>
    <message>
        <source>The check digit is wrong: read it again.</source>
        <translation>Nepareizs kontrolcipars: nolasiet vēlreiz.</translation>
    </message>
    <message>
        <source>The same code twice at once: counted once.</source>
        <translation>Viens kods divreiz uzreiz: skaitīts vienreiz.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Warehouse</source>
        <translation>Noliktava</translation>
    </message>
    <message>
        <source>As it stands at the top of screens and papers.</source>
        <translation>Kā rādīt ekrānu un dokumentu augšā.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sūtītājs</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Iela</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Pasta indekss</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Pilsēta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Two letters, such as LV.</source>
        <translation>Divi burti, piemēram, LV.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laika josla</translation>
    </message>
    <message>
        <source>Days begin here as they do there. Type a part of the name, such as riga.</source>
        <translation>Pēc tās sākas diena. Ierakstiet daļu nosaukuma, piemēram, riga.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>GS1 uzņēmuma prefikss</translation>
    </message>
    <message>
        <source>4 to 12 digits, from GS1; the numbers of parcels begin with it.</source>
        <translation>4 līdz 12 cipari no GS1; ar to sākas paku numuri.</translation>
    </message>
    <message>
        <source>Codes of weighed and priced goods</source>
        <translation>Sveramo preču un cenu kodi</translation>
    </message>
    <message>
        <source>Patterns such as 21IIIIIWWWWWC, a space between them: I item, W grams, P price, X nothing, C check digit.</source>
        <translation>Šabloni kā 21IIIIIWWWWWC, atdalīti ar atstarpi: I prece, W grami, P cena, X nekas, C kontrolcipars.</translation>
    </message>
    <message>
        <source>Give the warehouse a name.</source>
        <translation>Norādiet noliktavas nosaukumu.</translation>
    </message>
    <message>
        <source>A country has two letters: LV, EE, DE.</source>
        <translation>Valsts ir divi burti: LV, EE, DE.</translation>
    </message>
    <message>
        <source>A company prefix has 4 to 12 digits.</source>
        <translation>Uzņēmuma prefikss ir 4 līdz 12 cipari.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Tādas laika joslas nav. Izvēlieties no saraksta.</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Komandu lapa</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Operatoru kartes</translation>
    </message>
    <message>
        <source>Place labels</source>
        <translation>Vietu etiķetes</translation>
    </message>
    <message>
        <source>Tote labels</source>
        <translation>Kastu etiķetes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>The books disagree in {n} places. Call support.</source>
        <translation>Uzskaitē ir nesakritības: {n}. Sazinieties ar atbalstu.</translation>
    </message>
    <message>
        <source>The books are right: {moves} moves, {operations} operations.</source>
        <translation>Uzskaite ir pareiza. Kustības: {moves}, darbības: {operations}.</translation>
    </message>
    <message>
        <source>Copied and tried out: {moves} moves, {operations} operations.</source>
        <translation>Nokopēts un izmēģināts: kustības {moves}, darbības {operations}.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Demo warehouse: try everything. Start your own with: main.py --data FOLDER</source>
        <translation>Demonstrācijas noliktava: izmēģiniet visu. Savu sāciet ar: main.py --data FOLDER</translation>
    </message>
    <message>
        <source>A newer Packhouse made this warehouse: it is open for looking only. Update this one.</source>
        <translation>Šo noliktavu veidojusi jaunāka Packhouse versija: to var tikai skatīt. Atjauniniet šo.</translation>
    </message>
    <message>
        <source>There is no right to write to this warehouse: it is open for looking only. Get the right and start again.</source>
        <translation>Nav tiesību rakstīt šajā noliktavā: tā ir atvērta tikai apskatei. Saņemiet tiesības un palaidiet programmu vēlreiz.</translation>
    </message>
    <message>
        <source>Something went wrong inside; the last scan may be missing. Look and go on.</source>
        <translation>Programmā radās kļūda; pēdējais skenējums var būt zudis. Pārbaudiet un turpiniet.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Ierīces</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Komplektēt</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Iepakot</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Pieņemt</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Izvietošana</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pārvietot</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Skaitīt</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Salikšana</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atgriezumu pieņemšana</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Pārbaude</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Labot</translation>
    </message>
    <message>
        <source>Send goods</source>
        <translation>Nosūtīšana</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Pārsūtījumu saņemšana</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Mirklīti</translation>
    </message>
    <message>
        <source>New warehouse. Its first badge is {badge}: print it and keep it safe.</source>
        <translation>Jauna noliktava. Pirmā operatora karte: {badge}. Izdrukājiet un glabājiet to.</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Pieteikties</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Drukāt karti</translation>
    </message>
    <message>
        <source>The database cannot be reached: nothing can be stored. Check network and server; it goes on by itself.</source>
        <translation>Datubāze nav sasniedzama: neko nevar saglabāt. Pārbaudiet tīklu un serveri; darbs turpināsies pats.</translation>
    </message>
    <message>
        <source>The disk of this station stores nothing more: free space or check the disk. It goes on by itself.</source>
        <translation>Šīs darba vietas disks vairs neko nesaglabā: atbrīvojiet vietu vai pārbaudiet disku. Darbs turpināsies pats.</translation>
    </message>
    <message>
        <source>The warehouse file is damaged. Close Packhouse, check the disk, and put the newest backup back.</source>
        <translation>Noliktavas fails ir bojāts. Aizveriet Packhouse, pārbaudiet disku un atjaunojiet jaunāko rezerves kopiju.</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Counted</source>
        <translation>Pārskaitīts</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bojāts</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pazudis</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Zādzība</translation>
    </message>
    <message>
        <source>Missing at packing</source>
        <translation>Trūkst iesaiņojot</translation>
    </message>
    <message>
        <source>Lost on the way</source>
        <translation>Pazudis ceļā</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrasts</translation>
    </message>
    <message>
        <source>More arrived than was sent</source>
        <translation>Pienāca vairāk, nekā nosūtīts</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Bojāts ceļā</translation>
    </message>
    <message>
        <source>Damaged while unloading</source>
        <translation>Bojāts izkraujot</translation>
    </message>
    <message>
        <source>Packaging damaged</source>
        <translation>Bojāts iepakojums</translation>
    </message>
    <message>
        <source>Leaked or spilt</source>
        <translation>Iztecējis vai izbiris</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Beidzies termiņš</translation>
    </message>
    <message>
        <source>Expires too soon</source>
        <translation>Derīgums beidzas pārāk drīz</translation>
    </message>
    <message>
        <source>Blocked for a quality check</source>
        <translation>Bloķēts kvalitātes pārbaudei</translation>
    </message>
    <message>
        <source>Released by the quality check</source>
        <translation>Atbrīvots pēc kvalitātes pārbaudes</translation>
    </message>
    <message>
        <source>Failed the quality check</source>
        <translation>Neizturēja kvalitātes pārbaudi</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Atsaukts</translation>
    </message>
    <message>
        <source>Sorted into another grade</source>
        <translation>Pāršķirots citā šķirā</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Paraugs</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Pašu vajadzībām</translation>
    </message>
    <message>
        <source>Made room</source>
        <translation>Atbrīvota vieta</translation>
    </message>
    <message>
        <source>Pick face filled</source>
        <translation>Papildināta atlases vieta</translation>
    </message>
    <message>
        <source>Assembled</source>
        <translation>Samontēts</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Izjaukts</translation>
    </message>
    <message>
        <source>Repacked</source>
        <translation>Pārpakots</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Salabots</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Norakstīts lūžņos</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Cits iemesls</translation>
    </message>
    <message>
        <source>Lost and found</source>
        <translation>Zudumi un atradumi</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Bojājumi</translation>
    </message>
    <message>
        <source>Quality and expiry</source>
        <translation>Kvalitāte un derīgums</translation>
    </message>
    <message>
        <source>Used by the house</source>
        <translation>Pašu vajadzības</translation>
    </message>
    <message>
        <source>Books put right</source>
        <translation>Uzskaites labojumi</translation>
    </message>
    <message>
        <source>Came or went otherwise</source>
        <translation>Atnāca vai aizgāja citādi</translation>
    </message>
    <message>
        <source>Order in the house</source>
        <translation>Kārtība noliktavā</translation>
    </message>
    <message>
        <source>Work on goods</source>
        <translation>Darbs ar precēm</translation>
    </message>
    <message>
        <source>Own reasons</source>
        <translation>Savi iemesli</translation>
    </message>
    <message>
        <source>Missing at the pick</source>
        <translation>Trūka komplektējot</translation>
    </message>
    <message>
        <source>For display</source>
        <translation>Skatlogam</translation>
    </message>
    <message>
        <source>Donated</source>
        <translation>Ziedots</translation>
    </message>
    <message>
        <source>Gift to a customer</source>
        <translation>Dāvana pircējam</translation>
    </message>
    <message>
        <source>For photographs or training</source>
        <translation>Fotografēšanai vai mācībām</translation>
    </message>
    <message>
        <source>Sold to staff</source>
        <translation>Pārdots darbiniekiem</translation>
    </message>
    <message>
        <source>Lay in the wrong place</source>
        <translation>Atradās nepareizā vietā</translation>
    </message>
    <message>
        <source>Items mixed up</source>
        <translation>Sajauktas preces</translation>
    </message>
    <message>
        <source>Wrong size of pack booked</source>
        <translation>Iegrāmatots nepareizs iepakojums</translation>
    </message>
    <message>
        <source>Wrong lot booked</source>
        <translation>Iegrāmatota nepareiza partija</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Iegrāmatots divreiz</translation>
    </message>
    <message>
        <source>Not booked before</source>
        <translation>Iepriekš nav iegrāmatots</translation>
    </message>
    <message>
        <source>Received otherwise than booked</source>
        <translation>Saņemts citādi, nekā iegrāmatots</translation>
    </message>
    <message>
        <source>Supplier packed otherwise</source>
        <translation>Piegādātājs iepakojis citādi</translation>
    </message>
    <message>
        <source>Sent otherwise than booked</source>
        <translation>Nosūtīts citādi, nekā iegrāmatots</translation>
    </message>
    <message>
        <source>Wrong item picked</source>
        <translation>Savākta nepareiza prece</translation>
    </message>
    <message>
        <source>Return booked wrongly</source>
        <translation>Atgriešana iegrāmatota nepareizi</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Sākuma krājums</translation>
    </message>
    <message>
        <source>Booking corrected</source>
        <translation>Labots ieraksts</translation>
    </message>
    <message>
        <source>{wanted} to take off, {free} free: {allocated} of {on_hand} are claimed by {orders}.</source>
        <translation>Jānoraksta {wanted}, brīvi {free}: {allocated} no {on_hand} piešķirti {orders}.</translation>
    </message>
    <message>
        <source>{wanted} to take off, {free} free: {allocated} of {on_hand} are claimed by {orders} and {n} more.</source>
        <translation>Jānoraksta {wanted}, brīvi {free}: {allocated} no {on_hand} piešķirti {orders} un vēl {n}.</translation>
    </message>
    <message>
        <source>These goods are on the way with {number}</source>
        <translation>Šīs preces ir ceļā ar {number}</translation>
    </message>
    <message>
        <source>Nothing was booked. Take the transfer in, then finish it.</source>
        <translation>Nekas nav iegrāmatots. Pieņemiet pārsūtījumu un pabeidziet to.</translation>
    </message>
    <message>
        <source>{wanted} wanted, but {free} free here ({on_hand} there, {allocated} claimed).</source>
        <translation>Vajag {wanted}, bet te brīvi {free} (atlikumā {on_hand}, piešķirti {allocated}).</translation>
    </message>
    <message>
        <source>One serial number is one piece, not {n}.</source>
        <translation>Viens sērijas numurs ir viens gabals, nevis {n}.</translation>
    </message>
    <message>
        <source>This serial number is here already: {place}.</source>
        <translation>Šis sērijas numurs jau ir šeit: {place}.</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} ir citā noliktavā</translation>
    </message>
    <message>
        <source>They are in {place} already</source>
        <translation>Tie jau ir vietā {place}</translation>
    </message>
    <message>
        <source>{place} cannot hold loose goods</source>
        <translation>{place}: preci bez iepakojuma te nevar likt</translation>
    </message>
    <message>
        <source>{place} is on the way with {number}</source>
        <translation>{place} ir ceļā ar {number}</translation>
    </message>
    <message>
        <source>{place} is closed</source>
        <translation>{place} ir slēgta</translation>
    </message>
    <message>
        <source>{place} carries order {order}</source>
        <translation>{place}: tajā ir pasūtījums {order}</translation>
    </message>
    <message>
        <source>{carrier} cannot stand in {place}</source>
        <translation>{carrier} nevar atrasties vietā {place}</translation>
    </message>
    <message>
        <source>{carrier} stands in {place} already</source>
        <translation>{carrier} jau atrodas vietā {place}</translation>
    </message>
    <message>
        <source>Nothing was moved. Scan another place.</source>
        <translation>Nekas nav pārvietots. Skenējiet citu vietu.</translation>
    </message>
    <message>
        <source>Nothing was moved. Pick or cancel these orders first.</source>
        <translation>Nekas nav pārvietots. Vispirms salasiet vai atceliet šos pasūtījumus.</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>{place} ir tukša</translation>
    </message>
    <message>
        <source>{place} is full: it takes {most} pieces, {there} lie there</source>
        <translation>{place} ir pilna: ietilpst {most} gab., tur ir {there}</translation>
    </message>
    <message>
        <source>{place} is full: it carries {kg} kg</source>
        <translation>{place} ir pilna: iztur {kg} kg</translation>
    </message>
    <message>
        <source>{place} is full: it holds {litres} litres</source>
        <translation>{place} ir pilna: ietilpst {litres} l</translation>
    </message>
    <message>
        <source>{place} takes only one item</source>
        <translation>{place} pieņem tikai vienu preci</translation>
    </message>
    <message>
        <source>{place} is not empty and takes nothing besides</source>
        <translation>{place} nav tukša un vairāk neko nepieņem</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan another place, or fewer pieces.</source>
        <translation>Nekas nav iegrāmatots. Skenējiet citu vietu vai mazāk gabalu.</translation>
    </message>
    <message>
        <source>Goods in {place} are claimed by orders: {orders}</source>
        <translation>Preces vietā {place} ir piešķirtas pasūtījumiem: {orders}</translation>
    </message>
    <message>
        <source>Nothing was changed. Pick or cancel these orders first.</source>
        <translation>Nekas nav mainīts. Vispirms salasiet vai atceliet šos pasūtījumus.</translation>
    </message>
    <message>
        <source>{place} is no bin and cannot be the home of an item</source>
        <translation>{place} nav glabāšanas vieta un nevar būt preces pastāvīgā vieta</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a bin.</source>
        <translation>Nekas nav mainīts. Norādiet glabāšanas vietu.</translation>
    </message>
    <message>
        <source>“{reason}” is what the program itself writes</source>
        <translation>“{reason}” ieraksta pati programma</translation>
    </message>
    <message>
        <source>A reason has a name of at most {most} letters, without a colon</source>
        <translation>Iemesla nosaukums — ne garāks par {most} burtiem un bez kola</translation>
    </message>
    <message>
        <source>There is a reason “{name}” already</source>
        <translation>Iemesls “{name}” jau ir</translation>
    </message>
    <message>
        <source>“{reason}” needs a note</source>
        <translation>“{reason}” vajadzīga piezīme</translation>
    </message>
    <message>
        <source>Nothing was booked. Write in a few words what happened.</source>
        <translation>Nekas nav iegrāmatots. Īsi uzrakstiet, kas noticis.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters</source>
        <translation>Piezīme — ne garāka par {most} burtiem</translation>
    </message>
    <message>
        <source>A supervisor books a correction of such a value</source>
        <translation>Šādas vērtības labojumu grāmato vecākais</translation>
    </message>
    <message>
        <source>Nothing was booked. Let a supervisor sign on and do it.</source>
        <translation>Nekas nav iegrāmatots. Lai pieslēdzas un to izdara vecākais.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>without a zone</source>
        <translation>bez zonas</translation>
    </message>
</context>
<context>
    <name>stock_page</name>
    <message>
        <source>Stock</source>
        <translation>Krājumi</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Atlikums</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Piešķirts</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Pieejams</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gaidāms</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 d.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Zem minimuma</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Beidzas termiņš</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloķēts</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Items and stock come from a file.</source>
        <translation>Te vēl nekā nav. Preces un krājumus ielādē no faila.</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Importēt preces</translation>
    </message>
    <message>
        <source>Scan an item, a bin or a tote at any time to see what is there</source>
        <translation>Skenējiet preci, vietu vai kasti: kas tur ir</translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin</source>
        <translation>Prece, kods, partija, vieta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pārvietot</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Skaitīt</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Koriģēt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiķetes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Piešķirts</translation>
    </message>
    <message>
        <source>By bin or lot</source>
        <translation>Pa vietām un partijām</translation>
    </message>
    <message>
        <source>Hold lot</source>
        <translation>Bloķēt partiju</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partijas</translation>
    </message>
    <message>
        <source>Correct the stock of {sku}</source>
        <translation>Koriģēt krājumu: {sku}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Iegrāmatot</translation>
    </message>
    <message>
        <source>Pieces more or fewer</source>
        <translation>Vairāk vai mazāk, gab.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>It is booked with your name and can be seen in the history.</source>
        <translation>Ierakstīs ar jūsu vārdu; būs redzams vēsturē.</translation>
    </message>
    <message>
        <source>Have {sku} counted</source>
        <translation>Uzdot saskaitīt {sku}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uzdot</translation>
    </message>
    <message>
        <source>Whoever counts does not see what the books say.</source>
        <translation>Skaitītājs neredz uzskaites datus.</translation>
    </message>
    <message>
        <source>Hold a lot of {sku}, or let it go</source>
        <translation>Bloķēt vai atbloķēt {sku} partiju</translation>
    </message>
    <message>
        <source>Lot of {sku}</source>
        <translation>Partija {sku}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Lot and place</source>
        <translation>Partija un vieta</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gabali</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Cita partija</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>Days as 2026-12-31. Undo takes it back.</source>
        <translation>Datums kā 2026-12-31. Atsaukt atgriež.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Atdalīt</translation>
    </message>
    <message>
        <source>Relabel all here</source>
        <translation>Pārmarķēt šeit</translation>
    </message>
    <message>
        <source>Merge into other lot</source>
        <translation>Pievienot citai</translation>
    </message>
    <message>
        <source>Correct expiry</source>
        <translation>Labot termiņu</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
    <message>
        <source>Held pieces are neither promised nor picked.</source>
        <translation>Bloķētus gabalus nerezervē un nekomplektē.</translation>
    </message>
    <message>
        <source>{lot}: let it go</source>
        <translation>{lot}: atbloķēt</translation>
    </message>
    <message>
        <source>{lot}: hold</source>
        <translation>{lot}: bloķēt</translation>
    </message>
    <message>
        <source>Print labels of the chosen items ({n})</source>
        <translation>Drukāt izvēlēto preču etiķetes ({n})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>No katras</translation>
    </message>
    <message>
        <source>{n} a kit, {available} available</source>
        <translation>{n} komplektam, pieejami {available}</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rezervēts</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Darbā</translation>
    </message>
    <message>
        <source>in totes and parcels</source>
        <translation>kastēs un pakās</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Atsevišķi</translation>
    </message>
    <message>
        <source>not on a shelf yet</source>
        <translation>vēl nav plauktā</translation>
    </message>
    <message>
        <source>Why {n} available?</source>
        <translation>Kāpēc pieejams {n}?</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Ceļā</translation>
    </message>
    <message>
        <source>with transfers, not here yet</source>
        <translation>ar pārsūtījumiem, vēl nav šeit</translation>
    </message>
    <message>
        <source>lots that nobody may pick, or too old</source>
        <translation>aizturēts vai jāizņem</translation>
    </message>
    <message>
        <source>orders {numbers} and {n} more</source>
        <translation>pasūtījumi {numbers} un vēl {n}</translation>
    </message>
    <message>
        <source>orders {numbers}</source>
        <translation>pasūtījumi {numbers}</translation>
    </message>
    <message>
        <source>and {n} more places</source>
        <translation>un citas vietas: {n}</translation>
    </message>
    <message>
        <source>Nowhere: nothing is there</source>
        <translation>Nekur: nekā nav</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Kur atrodas</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>jāizņem</translation>
    </message>
    <message>
        <source>past its best</source>
        <translation>labākais laiks pagājis</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>partija {lot}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>līdz {day}</translation>
    </message>
    <message>
        <source>best before {day}</source>
        <translation>ieteicams līdz {day}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bloķēts</translation>
    </message>
    <message>
        <source>{n} claimed</source>
        <translation>piešķirti {n}</translation>
    </message>
</context>
<context>
    <name>transfers</name>
    <message>
        <source>{number} does not come to this warehouse</source>
        <translation>{number} nenāk uz šo noliktavu</translation>
    </message>
    <message>
        <source>Nothing loose of {number} is on the way</source>
        <translation>Nekā atsevišķa no {number} ceļā nav</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan each pallet, or finish the transfer.</source>
        <translation>Nekas nav iegrāmatots. Noskenējiet katru paleti vai pabeidziet pārsūtījumu.</translation>
    </message>
    <message>
        <source>“{reason}” does not explain what is missing</source>
        <translation>“{reason}” nepaskaidro iztrūkumu</translation>
    </message>
    <message>
        <source>Nothing was changed. Give another reason.</source>
        <translation>Nekas nav mainīts. Norādiet citu iemeslu.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>{number} is loaded in another warehouse</source>
        <translation>{number} iekrauj citā noliktavā</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} ir citā noliktavā</translation>
    </message>
    <message>
        <source>Nothing is on {place}</source>
        <translation>Uz {place} nekā nav</translation>
    </message>
    <message>
        <source>Nothing is loaded for {number}</source>
        <translation>{number} nekas nav iekrauts</translation>
    </message>
    <message>
        <source>Nothing was changed. Load goods first, or cancel it at the desk.</source>
        <translation>Nekas nav mainīts. Vispirms iekraujiet preces vai atceliet to birojā.</translation>
    </message>
    <message>
        <source>{number} goes to a warehouse: nobody credits it</source>
        <translation>{number} dodas uz noliktavu: neviens to nekreditē</translation>
    </message>
    <message>
        <source>Nothing was booked. Orders {orders} claim the others here.</source>
        <translation>Nekas nav iegrāmatots. Pārējo šeit aizņem pasūtījumi {orders}.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>plānots</translation>
    </message>
    <message>
        <source>being loaded</source>
        <translation>tiek iekrauts</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>ceļā</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>saņemts</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelts</translation>
    </message>
    <message>
        <source>gone, credit awaited</source>
        <translation>nosūtīts, gaida kredītrēķinu</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>kreditēts</translation>
    </message>
    <message>
        <source>{number} is {state}</source>
        <translation>{number}: {state}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo its last step, or make a new one.</source>
        <translation>Nekas nav mainīts. Atceliet pēdējo soli vai izveidojiet jaunu.</translation>
    </message>
    <message>
        <source>The goods are in warehouse {warehouse} already</source>
        <translation>Preces jau ir noliktavā {warehouse}</translation>
    </message>
    <message>
        <source>{item} is out of use</source>
        <translation>{item} vairs netiek lietots</translation>
    </message>
    <message>
        <source>Goods of {number} are loaded already</source>
        <translation>{number} preces jau ir iekrautas</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo the loading first, or let it go.</source>
        <translation>Nekas nav mainīts. Vispirms atceliet iekraušanu vai nosūtiet.</translation>
    </message>
    <message>
        <source>{number} is planned</source>
        <translation>{number} ir plānots</translation>
    </message>
    <message>
        <source>Print its paper and load it in Send goods.</source>
        <translation>Izdrukājiet pavadzīmi un iekraujiet sadaļā “Nosūtīšana”.</translation>
    </message>
    <message>
        <source>{number}: {n} × {sku} are to go</source>
        <translation>{number}: jānosūta {n} × {sku}</translation>
    </message>
    <message>
        <source>{warehouse} lacks nothing that could be spared here</source>
        <translation>Noliktavai {warehouse} netrūkst nekā, ko šeit varētu atvēlēt</translation>
    </message>
    <message>
        <source>{number} is planned. Items: {n}.</source>
        <translation>{number} ir plānots. Preces: {n}.</translation>
    </message>
    <message>
        <source>{number} goes back to the supplier. Pieces: {n}.</source>
        <translation>{number} dodas atpakaļ piegādātājam. Gab.: {n}.</translation>
    </message>
    <message>
        <source>{number} is cancelled</source>
        <translation>{number} ir atcelts</translation>
    </message>
    <message>
        <source>{number} is credited</source>
        <translation>{number} ir kreditēts</translation>
    </message>
    <message>
        <source>{number} is in work at {station}</source>
        <translation>{number} ir darbā vietā {station}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo it there, or set the transfer aside first.</source>
        <translation>Nekas nav mainīts. Atceliet tur vai vispirms atlieciet pārsūtījumu.</translation>
    </message>
    <message>
        <source>Nothing of {number} is left that could be taken back</source>
        <translation>{number} vairs nav nekā atceļama</translation>
    </message>
    <message>
        <source>{number}, taken back: {what}</source>
        <translation>{number}, atcelts: {what}</translation>
    </message>
    <message>
        <source>There is no item “{text}”</source>
        <translation>Preces “{text}” nav</translation>
    </message>
    <message>
        <source>Say how many pieces</source>
        <translation>Norādiet, cik gabalu</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it once more.</source>
        <translation>Nekas nav mainīts. Paskatieties vēlreiz.</translation>
    </message>
    <message>
        <source>Scan the transfer that arrived</source>
        <translation>Noskenējiet pienākušo pārsūtījumu</translation>
    </message>
    <message>
        <source>The number on its paper, or a pallet of it.</source>
        <translation>Numurs uz pavadzīmes vai tā palete.</translation>
    </message>
    <message>
        <source>Scan each piece, or a pallet</source>
        <translation>Noskenējiet katru gabalu vai paleti</translation>
    </message>
    <message>
        <source>Finish when nothing more comes.</source>
        <translation>“Pabeigt”, kad vairāk nekā nav.</translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation>Noskenējiet šo gabalu partiju</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Tā norādīta uz preces, bieži pēc LOT vai L.</translation>
    </message>
    <message>
        <source>Scan where they go</source>
        <translation>Noskenējiet, kur tos noliekat</translation>
    </message>
    <message>
        <source>The dock, a bin, or Damaged. Or scan another piece of the same.</source>
        <translation>Rampa, plaukta vieta vai “Bojāts”. Vai vēl vienu tādu pašu.</translation>
    </message>
    <message>
        <source>Scan where all of it goes</source>
        <translation>Noskenējiet, kur noliekat visu</translation>
    </message>
    <message>
        <source>All that is loose is booked as it was sent.</source>
        <translation>Viss atsevišķais tiek grāmatots, kā nosūtīts.</translation>
    </message>
    <message>
        <source>Scan where it goes</source>
        <translation>Noskenējiet, kur noliekat</translation>
    </message>
    <message>
        <source>Why is the rest missing?</source>
        <translation>Kāpēc trūkst pārējā?</translation>
    </message>
    <message>
        <source>Scan a reason, or type its number. Next: lost on the way.</source>
        <translation>Noskenējiet iemeslu vai ierakstiet numuru. “Nākamais”: pazudis ceļā.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Nākamā skenēšana skaitās {n} reizes.</translation>
    </message>
    <message>
        <source>{carrier}, with all that is on it</source>
        <translation>{carrier} ar visu, kas uz tās</translation>
    </message>
    <message>
        <source>That was not sent with this transfer</source>
        <translation>Ar šo pārsūtījumu tas nav sūtīts</translation>
    </message>
    <message>
        <source>Scan it again to take it in nevertheless. Nothing was booked yet.</source>
        <translation>Lai tomēr pieņemtu, noskenējiet vēlreiz. Vēl nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>{n} more than are on the way</source>
        <translation>Par {n} vairāk, nekā ir ceļā</translation>
    </message>
    <message>
        <source>Scan the place again to take them in nevertheless. Nothing was booked yet.</source>
        <translation>Lai tomēr pieņemtu, noskenējiet vietu vēlreiz. Vēl nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>{n} × {what} in {place}</source>
        <translation>{n} × {what} vietā {place}</translation>
    </message>
    <message>
        <source>{n} pieces have not come</source>
        <translation>Nav pienākuši gabali: {n}</translation>
    </message>
    <message>
        <source>A reason writes them off. Cancel and Set aside leave them on the way.</source>
        <translation>Iemesls tos noraksta. “Atcelt” un “Atlikt malā” atstāj tos ceļā.</translation>
    </message>
    <message>
        <source>{n} pieces are written off.</source>
        <translation>Norakstīti gabali: {n}.</translation>
    </message>
    <message>
        <source>{number} is finished</source>
        <translation>{number} ir pabeigts</translation>
    </message>
    <message>
        <source>Scan the transfer to load</source>
        <translation>Noskenējiet iekraujamo pārsūtījumu</translation>
    </message>
    <message>
        <source>The number on its paper. Transfers are made on the page Transfers.</source>
        <translation>Numurs uz pavadzīmes. Pārsūtījumus veido lapā “Pārsūtījumi”.</translation>
    </message>
    <message>
        <source>Scan where the goods are</source>
        <translation>Noskenējiet, kur ir preces</translation>
    </message>
    <message>
        <source>A bin, a pallet, the dock. Finish when the truck leaves.</source>
        <translation>Plaukta vieta, palete, rampa. “Pabeigt”, kad mašīna aizbrauc.</translation>
    </message>
    <message>
        <source>Scan each piece you take</source>
        <translation>Noskenējiet katru paņemto gabalu</translation>
    </message>
    <message>
        <source>Several lots of this item lie here.</source>
        <translation>Šeit ir vairākas šīs preces partijas.</translation>
    </message>
    <message>
        <source>Load it, then scan the transfer</source>
        <translation>Iekraujiet un noskenējiet pārsūtījumu</translation>
    </message>
    <message>
        <source>Or scan another piece of the same. Next stands for the number.</source>
        <translation>Vai vēl vienu tādu pašu. “Nākamais” aizstāj numuru.</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>No {place}</translation>
    </message>
    <message>
        <source>From {place}. Everything loads all of it; so does a pallet that is scanned again.</source>
        <translation>No {place}. Visu kopā — “Visu uzreiz” vai vēlreiz noskenēta palete.</translation>
    </message>
    <message>
        <source>{n} of these are promised to orders</source>
        <translation>{n} no tiem ir apsolīti pasūtījumiem</translation>
    </message>
    <message>
        <source>This transfer does not ask for it</source>
        <translation>Šajā pārsūtījumā tā nav</translation>
    </message>
    <message>
        <source>{n} more than the transfer asks for</source>
        <translation>Par {n} vairāk nekā pārsūtījumā</translation>
    </message>
    <message>
        <source>Scan the transfer again to load them nevertheless. Nothing was booked yet.</source>
        <translation>Lai tomēr iekrautu, noskenējiet pārsūtījumu vēlreiz. Vēl nekas nav iegrāmatots.</translation>
    </message>
    <message>
        <source>Nothing in {place} is free to go</source>
        <translation>Vietā {place} nav brīvu preču</translation>
    </message>
    <message>
        <source>First load what is in the hand: scan {number}</source>
        <translation>Vispirms iekraujiet to, kas rokās: noskenējiet {number}</translation>
    </message>
    <message>
        <source>{wanted} scanned, {free} free here</source>
        <translation>Noskenēti {wanted}, šeit brīvi {free}</translation>
    </message>
    <message>
        <source>The hand is empty again. Count once more; orders may claim the others.</source>
        <translation>Rokas atkal tukšas. Pārskaitiet; pārējo var būt aizņēmuši pasūtījumi.</translation>
    </message>
    <message>
        <source>{n} × {what} loaded</source>
        <translation>{n} × {what} iekrauts</translation>
    </message>
    <message>
        <source>{n} pieces are not loaded yet</source>
        <translation>Vēl nav iekrauti gabali: {n}</translation>
    </message>
    <message>
        <source>Finish once more to let it go without them.</source>
        <translation>Vēlreiz “Pabeigt” — aizbrauks bez tiem.</translation>
    </message>
    <message>
        <source>{number} is on its way</source>
        <translation>{number} ir ceļā</translation>
    </message>
    <message>
        <source>Transfer {number}</source>
        <translation>Pārsūtījums {number}</translation>
    </message>
    <message>
        <source>Scan the goods first</source>
        <translation>Vispirms noskenējiet preces</translation>
    </message>
    <message>
        <source>Nothing was booked: nothing is in the hand.</source>
        <translation>Nekas nav iegrāmatots: rokas ir tukšas.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Rokās</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partija</translation>
    </message>
</context>
<context>
    <name>transfers_page</name>
    <message>
        <source>Transfers</source>
        <translation>Pārsūtījumi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Uz</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gaidāms</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Plāns</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Aizgāja</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Atnāca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>To load</source>
        <translation>Jāiekrauj</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Ceļā</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation>Piegādātājiem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pabeigti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>No transfer is like this. Make one, or propose what is lacking.</source>
        <translation>Tādu pārsūtījumu nav. Izveidojiet vai piedāvājiet, kā trūkst.</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Jauns pārsūtījums</translation>
    </message>
    <message>
        <source>Scan the number of a transfer to load it or to take it in</source>
        <translation>Noskenējiet pārsūtījuma numuru, lai iekrautu vai pieņemtu</translation>
    </message>
    <message>
        <source>Number, warehouse, supplier or item</source>
        <translation>Numurs, noliktava, piegādātājs vai prece</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jauns</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>Piegādātājam</translation>
    </message>
    <message>
        <source>What they lack</source>
        <translation>Kā viņiem trūkst</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Pievienot preci</translation>
    </message>
    <message>
        <source>Load or take in</source>
        <translation>Iekraut vai pieņemt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Pavadzīme</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Kreditēts</translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation>Atcelt pēdējo soli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>The paper is written</source>
        <translation>Pavadzīme uzrakstīta</translation>
    </message>
    <message>
        <source>Send goods to another warehouse</source>
        <translation>Sūtīt preces uz citu noliktavu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plānot</translation>
    </message>
    <message>
        <source>Day, as 2026-12-31</source>
        <translation>Datums, kā 2026-12-31</translation>
    </message>
    <message>
        <source>More items can be added. Goods are fetched by scan.</source>
        <translation>Preces var pievienot vēlāk. Tās savāc ar skeneri.</translation>
    </message>
    <message>
        <source>Send goods back to their supplier</source>
        <translation>Atdot preces piegādātājam</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Piegādātāja numurs</translation>
    </message>
    <message>
        <source>Without an item: all returns that lie for this supplier.</source>
        <translation>Bez preces: visas šim piegādātājam atliktās atgrieztās preces.</translation>
    </message>
    <message>
        <source>Send what another warehouse lacks</source>
        <translation>Sūtīt to, kā trūkst citai noliktavai</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Piedāvāt</translation>
    </message>
    <message>
        <source>By its reorder rules, as far as it can be spared here.</source>
        <translation>Pēc tās pasūtīšanas noteikumiem, cik šeit var atvēlēt.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Pievienot preci</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Fewer pieces: a number below zero.</source>
        <translation>Mazāk gabalu: skaitlis zem nulles.</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>SKU vai svītrkods</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gabali</translation>
    </message>
    <message>
        <source>Nothing yet: add an item</source>
        <translation>Vēl tukšs: pievienojiet preci</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Kas dodas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas darīts</translation>
    </message>
    <message>
        <source>Credit expected</source>
        <translation>Gaidāmais kredīts</translation>
    </message>
    <message>
        <source>Not sent and yet there</source>
        <translation>Nav sūtīts, bet pienāca</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pazudis</translation>
    </message>
    <message>
        <source>There is no other warehouse</source>
        <translation>Citas noliktavas nav</translation>
    </message>
    <message>
        <source>No supplier is known yet</source>
        <translation>Piegādātāju vēl nav</translation>
    </message>
    <message>
        <source>“{day}” is not a day</source>
        <translation>“{day}” nav datums</translation>
    </message>
    <message>
        <source>Nothing was made. Write it as 2026-12-31, or leave it empty.</source>
        <translation>Nekas nav izveidots. Rakstiet kā 2026-12-31 vai atstājiet tukšu.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>A later step builds on it: {what}. Take that back first.</source>
        <translation>Uz to balstās vēlāka darbība: {what}. Vispirms atceliet to.</translation>
    </message>
    <message>
        <source>It was taken back before: {what}.</source>
        <translation>Tas jau ir atcelts: {what}.</translation>
    </message>
    <message>
        <source>The books name it: {what}. What was booked once stays in them.</source>
        <translation>Tas ir minēts uzskaitē: {what}. Reiz iegrāmatotais tajā paliek.</translation>
    </message>
    <message>
        <source>Other work needs what it did by now. Correct it by a new step.</source>
        <translation>No tā jau ir atkarīgs cits darbs. Izlabojiet ar jaunu darbību.</translation>
    </message>
    <message>
        <source>It changed an address, and the books keep none. Enter the earlier one by hand.</source>
        <translation>Reizē mainīta adrese, bet žurnālā adreses netiek glabātas. Ievadiet iepriekšējo ar roku.</translation>
    </message>
</context>
<context>
    <name>walks_page</name>
    <message>
        <source>Walks</source>
        <translation>Maršruti</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Maršruts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pasūtījumi</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Gab.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vilnis</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Nodots</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Procesā</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pabeigti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>No walk is waiting. Release orders to make one.</source>
        <translation>Gaidošu maršrutu nav. Tos veido, nododot pasūtījumus darbā.</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Atvērt pasūtījumus</translation>
    </message>
    <message>
        <source>Walk or order number</source>
        <translation>Maršruta vai pasūtījuma nr.</translation>
    </message>
    <message>
        <source>Scan a walk in Pick to take it up</source>
        <translation>Lai sāktu maršrutu, skenējiet to ekrānā “Komplektēt”</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Izdrukāt sarakstu</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Sākt</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Kartē</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Ceļš</translation>
    </message>
    <message>
        <source>Lists written: {n}</source>
        <translation>Izveidoti saraksti: {n}</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>{name} has this at {station}</source>
        <translation>{name} ar to strādā: {station}</translation>
    </message>
    <message>
        <source>Take another one, or ask for it to be set aside there.</source>
        <translation>Ņemiet citu vai lūdziet to tur atlikt malā.</translation>
    </message>
</context>
</TS>
