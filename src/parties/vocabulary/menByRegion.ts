const list = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Further given names, by the region where they most at home. Words that also name places, months or things ("Jordan", "April", "Hope") and
 * names that men and women share left out. Of men; `womenByRegion.ts` has those of women.
 */
export const MEN_BY_REGION: Readonly<Record<string, readonly string[]>> = {
  british:
    list(`adrien aidan aiden ainsley alasdair alastair alec alfie alistair alister allen andy archibald archie arnold aubrey austin barnaby barney barry
    basil benedict benji bertie bertram bryan bryn byron cain caleb callum calum cameron carlton cedric christy ciaran clarence clem clifford clive
    connor conor corey cormac cornelius cuthbert dafydd damien darragh daryl davey declan denzil dermot desmond digby dominick donal donovan dougal
    dylan eamon eamonn eddie edmund edwin elias elliot elliott elmer emlyn emrys eoin ernest errol ethan euan eugene ewan fergal fergus finbar findlay
    finlay finn floyd frankie fraser freddie gareth garret gerry gethin gilbert giles godfrey gregor griffith gwilym gwyn hamish harvey hector horace
    howell humphrey huw iain idris ifan ivor jarvis jasper jed jeremiah jethro keir keiran kelvin kier kieran kit lachlan lennox leonard leopold leroy
    lester lionel llewelyn lloyd lochlan logan lorcan lowell lyle maddox magnus malachy marshall marvin matty melvin melvyn merlin merv mervyn
    mitchell monty morris murdo murdoch nathaniel neville niall nicky ninian norman oisin ollie orlando osborn oswald padraic padraig percival percy
    peregrine perry phelim philbert piers quentin rafferty ralf ranald raymund reg reginald reuben rhodri rhys roddy roderick rodney rory rowan
    ruaridh rufus rupert russ sammy seamus selwyn shamus sidney silas spencer stan stanley stewart stu sylvester tad tadhg terence terrance theodore
    timmy tobin toby tristan tyrone ulick vaughan vernon vince wallace wes wesley wilf wilfred willard willie wyn zachary zack zeke`),
  germanic:
    list(`achim adalbert aksel albrecht alfons alois anselm armin arnd arne arno arvid asbjørn asger axel bartholomäus bastian bendik benedikt benno bent
    berend bernd bernhard berthold birger bjarne björn bjørn bodo boje börje burkhard carsten christof christoph claas claus clemens corneel cornelis
    dag dagfinn detlef detlev diederik diedrich dierk dietmar dietrich dirk dolf eberhard eckart eckhard edvard edzard egil egon einar eivind emil
    engelbert erhard erich erling ernst erwin esben espen eugen ewald ewoud eyvind florian folke fredrik fritz frode gebhard geert geir georg gerd
    gernot gerrit gert gisbert gisli gjert göran gösta gottfried götz gunnar gunter günter gunther günther gustaf gustav haakon håkan haldor halvard
    halvor hannes hanno harald hartmut hartwig heiko heiner heino heinrich hendrik henning heribert herwig hinrich hjalmar holger horst hubertus
    ingmar ingo ingolf ingvar ivar jaap jakob jan-erik jannik jannis jarl jelle jeppe jeroen jesper joachim joakim jobst jochen joep joeri jóhann
    johannes joost jörg joris jost jürg jürgen jørgen kaj kaspar kjell kjetil klaas knud knut koen konrad korbinian kristian kristof kristoffer
    lambert lasse lauri leander leif lennart leonhard lieven lorenz lothar ludger ludvig ludwig lutz maarten mads magne marius martijn mathias
    matthijs mattias meinhard menno merijn mikael mikkel mogens morten nicolai niek niels niklas oddvar olav ole olof ortwin oskar osvald oswin otmar
    ottmar päivö palle peer pelle pepijn pieter-jan poul raimund rainer rasmus reiner reinhard reinhold reinier roar roderich roel rüdiger ruprecht
    ruud sander sebald severin siegbert siegfried siegmar sigmund sigurd sigvard silvio sivert sjoerd sören steinar stellan sten stian stig svend
    sverker sverre søren tage teun theodor thijs thilo thor thorbjørn thore thorsten tjark torben tord torgeir torstein torsten troels trygve ture udo
    ueli ulf ulrich ulrik urs uwe vegard veit vidar vilhelm volker volkmar waldemar wenzel wiebe wieland wilfried wilhelm willem wim winfried wolfram
    wouter wulf yngve`),
  romance:
    list(`achille adelino adolfo adriano afonso agostinho agustín alain alberico albino aldo alessandro alessio alexandru alfonso alfredo alphonse alvaro
    álvaro amadeo amadeu amaury ambroise amédée anatole andrés angelo ângelo aníbal anselmo antoine antonello apolinar arcadio aristide arlindo armand
    armando arnaldo arnaud arsène artemio arturo attilio augustin augusto aurel aurelien aurélien aurelio baptiste bartolomé bartolomeo basile bastien
    baudouin bautista belisario beniamino benito benoit benoît bento bernardo bertrand biagio boniface bonifacio camilo candido casimir cassiano
    celestino celso césar cezar cipriano ciro claudio clemente clodomiro corentin cornel corrado cosimo cristian cristiano cristóbal cyprien cyriaque
    dámaso damián damiano dario darío davide désiré dimas dinis dino diogo dionisio domenico domingo domingos donato doru dragomir duarte edgardo
    edmond edmondo edoardo edouard édouard efraín egidio eládio eliseo emanuele emeric émile emiliano émilien ennio enzo ermanno esteban estevão
    étienne ettore eugenio eusebio evaristo ezequiel ezio fabien fabio fábio fabrice fabrizio facundo faustino fausto federico feliciano felício
    fermín ferruccio fidel fiorenzo firmin flavio flávio florencio florent florentin florin franco frédéric fulgencio fulvio gabino gaetano galo
    gaspar gaspard gaston gastón gauthier gavino gennaro geraldo germain germán gerson gervais ghislain giacomo gianluca gianni gil gilberto gilles
    gino giorgio giuliano giulio gonçalo gontran gonzalo graziano gregorio gualtiero guglielmo guilherme guillaume gustave heitor hélio henrique
    hermenegildo hernán hervé hilario hipólito horacio horia humberto ignacio ignazio ilie inácio ionel ionuț iosif isidoro isidro ismael italo iván
    jacinto jacopo jairo jean-baptiste jean-claude jean-luc jean-marc jean-paul jean-pierre jérôme jerónimo jesús joão joaquín joël josep josué jovino
    julián julien júlio juvenal lautaro lazare lázaro léandre leandro léo léon leonel leopoldo lionello lisandro loïc lorenzo luciano lucien lucio
    lúcio ludovic ludovico luís mamadou marcial marcin mariano marino mário mariusz martial martín martinho massimiliano massimo mateo mateus mathieu
    matías matthieu mauro maximiliano maximilien melchior miguel-ángel milton mircea moisés narcis narciso nazario nello nelu néstor nicodemo nicolae
    nicolau norberto nuno octave octavian octavio olivio onofre orazio oreste osvaldo otávio ovidio ovidiu paolo pascual pasquale patrice patricio
    pedrito pepe petru philibert pierluigi piero pietro pío plácido porfirio quim quirino rafa raffaele raimondo raimundo rainier ramiro ramón raoul
    rémi remigio rémy renan renato renaud renzo reynaldo ricard riccardo rinaldo rocco rodolfo rogelio romain román romano romeo romuald romualdo
    romulus roque ruggero ruy sabino salvador salvatore samuele sancho santiago santino santo saturnino saverio sávio sergi sérgio sergiu severino
    silvain silvano silvestre silvestro simão simón sixto stanislas stefano stelian stéphane tadeo tancredi tarcísio teodor teodoro teófilo thiago
    thibaud thibault tiago tiberiu timoteo timothée tito tobías tommaso toni toribio traian tristão ubaldo ugo ulises umberto urbano valentin valentín
    valentino valère valério valeriu vasco vasile vicenç vicente vincenzo viorel virgil virgilio virgiliu vitor vítor vittorio walfrido wilfredo
    wilson xabier xavi xosé yann yannick yvan zacarías zeferino`),
  slavic:
    list(`aleksa aleksandar aleksander aleksei aleksej aleksey aleksy alen alexei alexey aliaksandr aljaž alojz ambroż anatol anatolii andrej anzelm arkadii
    arkadiusz arseniy artem artemiy artyom bartosz bartłomiej blaž bogdan bogumil boguslaw bohdan bohumil bohuslav bojan boleslav boleslaw bolesław
    borislav borna boško božidar branimir branislav branko bratislav bronisław cezary czesław dalibor damir damjan daniil danijel danylo darko davor
    dejan dimitar dimitrije dimitry dobromir domagoj dominik dragan drago dragoljub dragutin dražen dušan edvin emir evgeni evgeny fedir fedor filipp
    franciszek franjo frantisek františek gavril genadi georgii georgy gleb goran gorazd gordan grigory grzegorz henryk hristo hrvoje hryhoriy ievgen
    ignacy ihor ilija illia innokenty ivaylo ivica ivo jacek jaroslav jarosław jędrzej jerzy jiří josip jovan jozef jožef józef juraj jure jurij kamil
    karlo kazimierz kiril kirill klement konstantyn kostyantyn kresimir krešimir krystian krzysztof kuzma lazar lech leszek lev ljubo lubomir lubomír
    lubos luboš ludvík maksim maksym maksymilian marek matej matevž matija maxym mieczysław mihajlo mikalai mikołaj milan milen milivoj milorad miloš
    miloslav mirko miro miroslav mirosław mladen momir mstislav mykola nazar nebojša nenad neven nikita nikola nikolaj nikolay ognjen oldřich oleksiy
    oles olexiy ondrej ondřej orest ostap pavle pavol pawel paweł petar petko plamen predrag prokop przemysław rade radim radomir radoslav radosław
    radovan ranko rastislav ratko robertas rostislav rostyslav ruslan ryszard sasa saša sava semyon sergej serhij siarhei silvester simeon slaven
    slavko slawomir slobodan srdjan srećko srđan stanimir stanislau stanislaw stanisław stanko stepan stevan stjepan stoyan svetlan svetoslav svetozar
    sviatoslav szymon sławomir tadeusz taras tihomir tikhon timofei timur tomáš tomasz tomaž tomislav tsvetan uroš vaclav václav vadim vadym valeri
    valerii valerij valeriy vasil vasili vasilij vasily veselin viačeslav vikentiy viktar vinko vit vít vitalii vitaliy vjekoslav vlad vladan vladimer
    vladimír vlado vlastimil vojislav vojtech vojtěch vsevolod vuk wacław wiesław wiktor witold wojciech władysław włodzimierz yakov yanis yanko yegor
    yevhen yevhenii yosyp yulian yury zdenek zdeněk zdravko zdzisław zeljko željko zlatko zoltan zvonimir zygmunt łukasz`),
  balticAndUralic:
    list(`István aare aarne aivars ákos algirdas andris andrius andrus anssi anti ants antti arnolds arturas artūras arūnas ásgeir attila audrius balázs
    bálint csaba dainis darius dénes dovydas edgars eero egidijus eino erki erkki ervin esa esko ferenc gábor gatis gediminas géza gintaras guntis
    gyula hannu harri heikki henn henrikas iiro ilkka ilmar imants imre indrek istván ivars jaak jaakko jaan jálmari jānis janne jari jarmo jokūbas
    jorma jouko jouni juha juhan juhani juho jukka juozas jussi kaarel kalev kalle kálmán karolis karoly károly kasperi kęstutis kimmo kristaps
    lajos laszlo lászló lembit levente linas lőrinc madis mait marti márton martynas máté mati matti mauri mihály mihkel mikk miklós mindaugas nándor
    olev olli osmo päär paavo pál paulius pekka pentti pertti petteri priit raimo raimondas raimonds rait raivo reijo remigijus rihards riho rimantas
    risto rolandas romualdas rytis sakari sándor saulius seppo sigitas simas sulev szabolcs szilárd taavet taavi tamás tapani tapio tarmo teemu tero
    tibor tiit timo toivo tõnis toomas topi tuomas uģis uldis ülo urho urmas vaino väino valdas valdis valter veikko vello viljar viljo ville vilmos
    vygaudas vytautas zenonas zigmārs zoltán zsolt`),
  greekAndCaucasian:
    list(`achilleas adonis akaki aleko alexandros anastasios andranik andronikos antonis apostolos aram ararat aravind archil argyris armen arsen arshak
    artak artashes athanasios avtandil babken badri bagrat besik bidzina christoforos dimitri dimitrios dimitris efstathios eleftherios emmanouil
    evangelos fotis gagik garegin gegham gela georgios ghia gia giga gocha grigol grigoris guram haik hayk hovhannes ilias ioannis irakli isaak kakha
    koba konstantinos kostas kote lefteris levan levon loukas mamuka manolis merab michalis mikheil nektarios nerses nikolaos nikoloz nodar otar
    panagiotis panos paruyr pavlos periklis prokopis revaz rouben sargis serzh shota simeonas sokratis sotirios sotiris spyridon spyros stavros
    stelios tariel temur thanasis theodoros theodosis tigran vahan vahe vakhtang vano vardan vartan vasilis vassilis vazgen vazha yiannis yorgos zaal
    zaza zurab`),
  semitic:
    list(`abbas abboud abdallah abdelaziz abdelhamid abdelilah abdelkader abdelmajid abdelmalek abdo abdou abdulaziz abdulkarim abdulla abdulmalik
    abdulrahman adel adib adnan afif ahmadou aiman akram alaa aladdin amin amine ammar anas anis anwar aref arye aryeh asaad asad asaf asher ata avi
    avigdor avner avraham ayman ayoub aziz badr bahaa bakr barak baruch basem basim bassam benyamin bilal binyamin boaz boutros chaim dani daoud daud
    dawood doron dov dror edan eitan elazar eli eliezer eliyahu emad eran eyal ezra fadi fahad fahd faiz fakhri farid faris farouk fathi fawaz fawzi
    fayez fayyad fouad fuad ghaleb ghassan ghazi gilad habib hadi hafez haim haitham hakim hamad hamdan hamdi hamza hani hareth haroun hatem hazem
    hesham hicham hilal hisham hosni houssam husam husni hussam ibrahima idan idriss ihab imad isam ishaq israel issa issam itamar ituri itzik jaafar
    jaber jabir jalal jamal jamil jawad kais kamel karam kareem kassem khaldoun khaled khalil khayri louay maher majed majid malek mamdouh mamoun
    mansour marwan mazen meir menachem mitri moataz mohsen moncef mordechai motti mounir mourad moussa mukhtar munir muntasir musa musab mustapha
    nabih nabil nadav nader nadim naguib naji najib nasir nasser natan nawaf nawaz nazih nidal nimrod nir nizar nouri ofer omri oren osama oussama
    qais qasim rabih rachid radwan raed rafat rafi rafik ramez rami ramzi rashad rashed rashid reda reuven riad ridha riyad roni rustam saad saadi
    sabri sadiq saeb safwan sahar saif sajid salah saleh salim sameh sami samih saud sayed seif shadi shafiq shahar shaher shai shakir shalom sharif
    shaul shlomo shmuel suheil suleiman tahar taher talal tamim tamir tarek tareq tariq taufik tawfik tayeb thabit tomer turki tzachi uri uriel usama
    uzi wael wafiq wajdi wassim yaakov yahia yakub yasin yasir yasser yehiel yehoshua yehuda yigal yishai yisrael yoel yonatan yoram yosef yossi
    younes yousef youssef yuval zaid zakaria zaki zayed zeev zein ziad zuhair zvi`),
  persianAndTurkic:
    list(`abbasali abdolreza afshin ahmet akbar alper altan amirhossein ardeshir arslan asadollah askar aydin azamat baurzhan behrouz behzad bekir bülent
    burak cem cemal cenk çetin cevdet daniyar dariush davoud deniz doğan ebrahim ekrem emre enver ercan erdal erdem erdoğan erhan erkan erlan erol
    ertuğrul esmail farhad farzad ferhat fikret fuat ghasem gholam gökhan habibollah halil hamidreza hayri heydar hojjat homayoun hossein
    houshang hulusi hüseyin ibrahimjon iraj iskandar islom javad kadir kambiz kamran kanat karimjon kaveh kayrat kazem kemal khosrow khurshid koray
    kourosh kubatbek kürşat kıvanç levent mahmut marat masoud mehdi mehran mehrdad melih mert mesut metin mevlut mirza mirzo mohammadreza mojtaba
    morteza mostafa murad murat muzaffer necati necdet nihat nuri nurlan nurmuhammad nursultan okan oktay olcay omid onur orhan özgür parviz payam
    pouya rahim rakhat ramin rasul recai reza rezā rouhollah ruslanbek rüstem rıza sadegh sadyr saeed saken samad sardor sedat selahattin selçuk
    serdar serhat serkan shahram shavkat sherzod shukri sirojiddin siyavash soheil sohrab sohrob suat şükrü süleyman taner tevfik tolga tunç tuncay
    turgut ufuk ulugbek ümit utku vedat volkan yalçın yashar yavuz yerlan yusif yıldıray zeki`),
  southAsian:
    list(`aamir abhay abhijit abhishek abid achyut adarsh aditya ajay ajit akhil akhilesh akshay alok altaf amar amarjit ambrose amit amitabh amjad amol
    anand anant aniket anil anirudh ankur anoop anupam anurag arif arindam arjun arun arvind ashok ashwin asif asim atif atul avinash ayub azam babar
    babul balbir baldev balwinder bashir bhagwat bharat bhaskar bhim bhupesh bhupinder bijoy bikram bilawal binod bipin biplab biren chandan
    chandrababu chetan chirag dalip dasun debabrata deepak devendra dhananjaya dharmendra dilip dinesh dipak faizan farooq fayaz gajendra ganesh
    gaurav gautam girish gopal gotabaya govind gulzar gyanendra hafiz hardeep hardik hari harish harsha hasnain hemant hiren hitesh iftikhar imtiaz
    inder inzamam iqbal irfan ishaan ishwar jagdish jagmohan jahangir jai jaideep jairam jaswant jatin javed jawahar jayant jayesh jignesh jitendra
    junaid kailash kalyan kamlesh kanhaiya kapil kartik kashif kaushik keshav khadga khurram kishore krishna krishnan kuldeep kumar kunal lalit laxman
    lokesh madan madhav mahendra mahinda maithripala manish manmohan manohar manoj mansoor mithun mohan mohit moin mukesh mukul murali nadeem nagendra
    nasim naveed naveen navjot neeraj nikhil nilesh nirmal nitin nitish omprakash pankaj parag paresh parvez pavan piyush prabhat prabhu pradeep
    prafull prakash pramod pranab prasanna prashant pratap prateek praveen pushpa qamar rafiq raghav raghuram raheel rahul raj rajan rajat rajeev
    rajendra rajesh rajinder rajiv rajkumar rajnath rakesh ramachandra ramesh ranbir ranil ranjan ranjit rashmi ravi ravindra rehman rizwan rohan
    rohit sachin sajith salil samar sambit sameer sanath sandeep sanjay sanjeev sanjiv santosh saqib sarath sardar sarfraz sarvesh satish satya
    saurabh selvam shafqat shahbaz shahid shahzad shakeel shankar sharad shashi shaukat shekhar sher shivraj shoaib shreyas shyam siddharth sitaram
    subhash sudhakar sudhir sudip suhail sukhbir sumit sundar sunil suraj surendra suresh surinder sushil tanvir tarun tashi thilak tushar uday udayan
    umesh upendra usman utpal varun venkat venkatesh vidya vijay vikas vikram vikrant vinay vinod vipin virat virendra vishal vishnu vishwanath wasim
    yash yashwant yogesh yogi zafar zaheer zahid zulfiqar`),
  african:
    list(`abdoulaye abena abiodun abiy adama adebayo adedayo adekunle ademola adewale agyeman akinwumi akufo alassane alfa alhassan aliou alioune amadou
    aminu anani antipas assimi ayodele babajide babatunde bakary balarabe bamanga benson blaise boubacar boureima brice bulelani cheikh chidi chika
    chinedu chinonso chukwuemeka dambudzo debretsion demeke djibril ebenezer edem edet ekene ekow elhadj emeka emeke emmerson etienne faure fikile
    filipe fodé folarin gbenga gedion getachew gnassingbé goodluck habtamu hage haile hailemariam hakainde hifikepunye idi idrissa ifeanyi ike
    ikechukwu isaias issoufou jakaya jeje jomo joram kabir kagiso kassahun kassim kelechi kgalema kgosi kizza kofi kojo kouassi kuda kwabena kwadwo
    kwaku kwame kwasi kwesi lamine lansana lassana lekan lesiba lindani lungile macky madani madou mahamadou mahamane mahamat malusi mamady manasseh
    mandla mangosuthu masud mathabo mbongeni mbuyiseni melaku meles melusi mengistu modibo mogoeng moïse mokgweetsi morgan moustapha mpho muhammadu
    mulatu musalia musalla mwai mwangi ndugu nelly nhlanhla njoroge nkosana nkosinathi nnamdi nomvula ntuthuko obadiah obiageli obinna ochieng
    okechukwu okello olakunle olaniyan olawale olumide olumuyiwa oluwole onyekachi oumar oupa ousmane paulino peterson phathekile pravin raila rilwanu
    rotimi sabelo salif salva sanele sekou sékou seretse seydou sibusiso sifiso simba siphiwe sipho siyabonga sory souleymane tadesse taiwo tebogo
    tedros tendai terrence teshome tewolde thabang thabo themba thokozani thulani tichaona tidjane tijjani tsepo tumelo tunde tundu uche uchenna uhuru
    wavel welshman wole yacouba yakubu yemi yohannes yoweri zakes zenawi zwelinzima`),
  eastAsian:
    list(`akihiro akio atsushi bambang benigno bima bongbong budi daichi daisuke dedi djoko eiji ferdie fumio genta goro hajime haruto hayato hendra
    hideki hideo hidetoshi hiroki hiroto hiroyuki hisashi ichiro isamu isao jiro joko joon junichi kaito kazuhiro kazuo kazuyoshi keiji kenichi kenji
    kenta kento kiyoshi koichi koji kunio luhut mahathir manabu masahiro masaki masaru masato masayoshi minoru mitsuo motohiro muhyiddin naoki
    naoto noboru nobuo norio prabowo prayut purnomo putu rizal rokuro ryo ryosuke ryota ryu saburo satoru satoshi seiji seiko shigeki shigeo shin
    shingo shinichi shinji shinzo sho shoichi shuichi shunsuke somchai somsak srettha suharto sukarno surya susilo suthep tadashi taisuke takashi
    takeo takeshi taku taro tatsuo tatsuya tetsuo tetsuya thaksin tomohiro toru toshiaki toshio wahyu wayan widodo yasuhiro yasuo yoichi yoji yoshiaki
    yoshihide yoshihiro yoshio yoshitaka yosuke yudi yukio yusof yuta yutaka zulkifli`),
};
