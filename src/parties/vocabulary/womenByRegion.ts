const list = (text: string): string[] => text.trim().split(/\s+/);

/** Further given names of women, as in `menByRegion.ts`. */
export const WOMEN_BY_REGION: Readonly<Record<string, readonly string[]>> = {
  british:
    list(`ada adele agatha agnes aileen ailsa aimee aisling alana alexa althea alys amelia angharad angie annabel annabella annabelle annette annmarie
    antonella anya aoife araminta arlene audra ava avril bea beatrix bernice bertha bess bethan bethany betsy beverley blodwen bonnie branwen bree
    brenda briony brónagh bryony caitlin caitriona candice caren carlene carly carrie carys cassandra cassie catrin catriona ceri charlene charmaine
    chelsea christie ciara clarissa clementina clementine cleo clodagh coleen cora cordelia courtney cressida daphne darcey darlene davina deanna
    deirdre delia delyth denise dervla desiree dilys dinah dorcas dorinda dulcie ebony edie edwina effie eileen eilidh eira eirlys eithne elaina
    elinor elisha ellie eloise elsie elspeth elvira emer emmeline ena enid erica erin ernestine esme estelle ethel eugenie eunice evie faye felicity
    fenella fidelma finola freya frieda gabby gail gemma georgette georgia georgiana georgina geraldine gertrude gillian ginny gladys glenda glenys
    gráinne greer gretchen griselda gwen gwendolen gwendolyn gwyneth harriet harriett hayley henrietta hermione hester hilda honora ida imelda imogen
    ingeborg iona isla isolde izzy jacquelyn jacquetta jancis janelle janette jasmine jayne jeannie jemima jenna jess jocelyn jodie joely johanna
    josie juliet justine kara karina kathryn katie katrina kayleigh keeley keira kellie kerensa kimberley kirsteen kirstie kirsty krista kylie laoise
    larissa lavinia leah leanne leonie leonora letitia lettice lexie libby lillian lily lois lola lori lorna lorraine lottie louisa luanne lucinda
    luna lynda lynette lynn lynne mabel madge maeve máire mairead mairi maisie mandy marcella margery margot mari mariella marigold marilyn marjorie
    marnie marsha mathilda matilda maura mavis maxine maya meghan melva meredith miranda miriam moira morag morwenna muriel myfanwy myra myrtle nancie
    natasha nellie nerys nessa nesta niamh nicki noelle noreen nuala octavia odette olwen oonagh ophelia orla órla orlaith paloma pam patsy peggy
    phoebe phyllis pippa ramona rena rhian rhiannon rhoda rhona rhonda roisin róisín rona rosaleen rosalyn rosamund roseanne rosemary rosie rowena
    roxanne sadie saoirse selina seren serena shana shania sharron sharyn shelagh shelley sheryl shona sian siân sinead sinéad siobhan siobhán sonja
    sorcha stacey stephania suki susannah susie suzie sybil tabitha tamsin tanya tara tasha thea theodora therese tiffany tilda tilly tori tracey
    trina trish trisha trudy una verity vicki vickie vivien vivienne wanda wilhelmina wilma winifred winnie zara zelda zena zoë zoey`),
  germanic:
    list(`adelheid agneta agnethe aleida alena alida alrun amalie anette ange angelika anika anja anke annegret anneke anneli annelie anneliese annemarie
    annett anouk antje antonie arnhild ása åsa åse asta astri babette bärbel barbro beate berta betje bettina bianca birgitta birgitte birte bodil
    brit britt britta brunhilde carola carolien caroliene carolin cathrine charlotta christel christiane christin conny cordula corinna cornelia
    dagmar dagny daniëlle dorit dorothea dörte dorthe dörthe ebba edda eefje elfriede elin eline elke elske erna esmee ester evelien evi femke fenna
    floor franka franziska frauke frederike freia friederike gabi geertje gerda gerhild gerlinde gesa gesine gisela gitta gitte greetje gretel grethe
    gudrun gunda gunhild gunilla gunn gunnhild gunvor hanne hanneke hannelore hanni hedda hedvig hedwig heike heleen helene hella hendrikje henriette
    henrike herdis herma hilde hildegard hillevi hjørdis ilka ilona imke ina inga inge ingebjørg ingelore inger inka irmela irmgard iselin jana janna
    janneke jannicke jantje jette johanne jonna jorunn judit jule jutta jytte kaisa karianne karla katarina kathrin katinka katrin kerstin kirsti
    kjersti klara kornelia kristin kristine laila leni lenka lentje lieke liesbeth lieselotte lieve lillemor lilli lina linn linnea lisbet lisbeth
    lise liselotte liv loes lotta lotte luise lykke madelief magda magdalene magnhild maike maj maja malene malin malou mareike maren margareta
    margarethe margit margriet margrit marieke marijke marit marita marja marlene marlies marlis marloes märta marte mathilde mechthild meike merete
    mette mieke miep mirja mirjam nanna nele nelleke nicolette nienke oda ottilie paulien pernille petronella pia ragna ragnhild randi regina
    regine reidun rikke roos rosmarie sabrina saskia selma sieglinde signe sigrid sigrun sigrún silje silke siv sofia sofie solveig stefanie stien
    stine sunniva svea svenja swantje synnøve tabea tanja thyra tilde tineke tinne tjorven tora tordis torhild torill traudl trijntje trine trude
    turid tuva ulla ulrika ulrike unni uta ute valborg veerle vibeke vigdis vilma waltraud wenche wencke wibke wilhelmine willemijn ylva yrsa`),
  romance:
    list(`adela adelaida adelaide adélaïde adelina adriana adrienne agathe agnese agostina agustina aída aimée albertina alessandra alessia alexandrine
    aline almudena amaia amalia amália ambra amparo anabel anabela anaïs analía andreea andreia angèle ángeles angélica angélique aniela annamaria
    annick antoinette antonietta araceli ariadna ariana armelle asunción augusta aurelia aurélie aurore azucena béatrice begoña belén bélen benedetta
    bénédicte benita bérénice bernarda berthe blanca blandine brigida brígida bruna brunella camelia camila candela cándida carlota carlotta carme
    carmela carmelita carolane casimira catalina catarina cátia cecile cécile celestina celia célia celina chantal chloé christelle cinzia clarice
    clarisa clarisse claudette claudie clélia clémence clotilde colombe concetta constança constanţa coralie corina corinne cosima cristiana daciana
    dália damiana danila débora delfina delphina désirée doina dominga domitila domnica donatella dorina edite edwige eléonore eliane éliane
    elisabetta élise elodia élodie eloísa emanuela emília émilie enriqueta enza eréndira ermelinda erminia esmeralda estefanía estela estrella eugenia
    eugênia eulalia evangelina évelyne fabiana fabienne fabiola fátima felícia felisa fernanda fiammetta filippa filomena fiorella flavia flávia
    florencia florentina florica franca francine fulvia gaëlle genoveva georgeta germaine gertrudis ghislaine giacinta gianna gilberte gilda ginevra
    giovanna giselle giuliana giuseppina glória graciela grazia graziella gregoria guadalupe guillermina hélène hélia heloísa henriqueta herminia
    hermínia hilaria hortense hortensia huguette ilaria ilda ileana immacolata inmaculada ioana iolanda ionela irène iria isabela isaura ivette ivonne
    izaskun jaqueline jazmín jimena joana jocelyne josefa josefina joséphine josette josiane jovita juanita judite júlia julieta juliette justina
    laetitia laia léa leandra leire leocadia léonie leonor letizia lia lidia lídia liliana liliane livia lívia loredana lorenza loretta lourdes luana
    luce lucette lucía lucienne lucila ludivine ludmila luisa luísa luminița lætitia mafalda magali magalí mairena maite manon manuela mara marcela
    margalida margherita marguerite mariaana mariangela maribel maricarmen marie-claire marie-france marie-louise mariela marielle mariette marilena
    marilina marilou marinela mariola mariza marlène martine martinha martirio marzia matilde maude mayte mélanie mélissa micaela micheline milagros
    mireia mireille mirella mirta moema monserrat montserrat morena myriam nadège natália nathália nazaré nélida nerea nicoletta noelia noélia noémie
    nolwenn nunzia nuria núria océane odile ofelia olimpia olívia olympe ornella otília ottavia palmira paola patrícia patrizia paule pauleta paulette
    paulina piera pierangela pierina pierrette priscila rafaela raimonda rebeca régine reina renata rocio rocío rogelia romane romina rosalba rosalía
    rosália rosalinda rosangela rosanna rosaria rosella rosetta rosina rossana roxana rufina ruxandra sabina salma salomé sandrine serafina severina
    séverine sidonie silvana simona simonetta sira sofía solange soledad sônia soraya stefania stéphanie suzana suzette sylviane tânia telma teodora
    teresita thaís thérèse tullia valeria valéria vanda verónica véronique vicenta victoire violaine violante violeta virginie vitória viviana viviane
    xiomara yamila yolande ysabel yvelyne zaira zenaida zita zoraida zulema`),
  slavic:
    list(`agata agnesa albina aldona aleksandra aleksija alicja alina alla alojzija anastasiia anastasija anastasiya aneta ania antonina anuška anzhelika
    anđela anđelka arina asya barbora biljana blagovesta blanka blažena bogdana bogna bogumila bohdana bojana bożena božena branka bronisława cvetana
    cvetanka dagmara dana danica danka danuta daria dariia darija darina darinka dariya darya desislava divna dobrila dobrinka dominika dorota
    doroteja dragana dragica dubravka dunja dušanka dzmitryna edyta eliška elizaveta elżbieta emilija evgeniya ewa ewelina fedora galina genowefa
    gordana grażyna halina halyna hana hanka helenka ielyzaveta ilinka inessa inna ioanna irena iryna ivanka iveta iwona izabela izolda jadranka
    jadwiga jagoda jarmila jaroslava jasmina jekaterina jelena jelka jiřina jitka jolanta jovana jovanka julija justyna kalina kamila karolina
    karolína katarína katarzyna kateřina kateryna kinga klára klaudia klavdiya ksenia ksenija kseniya ksenya kveta květa ladislava larisa larysa lesya
    lidija lidiya liliia lilya liubov ljiljana ljubica ljudmila lucija lucyna ludmyla lyuba lyubov magdaléna malgorzata malina marianna mariia marija
    marijana mariya marketa markéta maruša maryna marzena małgorzata milada milena milica milka miluška mirela miriana mirka miroslava mirosława
    myroslava nadezhda nadiia nadija nadiya nastja nataliia natalija nataliya nataša neda nevena nikoleta oksana oleksandra olesya paraskeva pavla
    pavlina petya polina radka radmila radoslava raisa rajna rimma roksana romana rosica rozalia rumyana ružena růžena sanja senka slavica slavka
    slobodanka snežana snezhana sofiia sofija sofiya spomenka stanislava stanka stefka stela stoyanka svetla svitlana svjetlana tamila tatjana
    tatsiana tatyana teodosia tereza terezija tetiana tetyana tijana tsvetelina uljana ulyana urška urszula valentyna valeriia valeriya vanja varvara
    vasilisa vasylyna vesela veselina vesna vida viera viktória viktoriia viktorija viktoriya violetta vira vitalina vjera vladimíra vladislava vlasta
    vlatka volha weronika wiesława yana yaroslava yelena yelyzaveta yevgenia yevheniia yuliia yuliya žaneta zdenka zdeňka zdravka željka zhanna
    zinaida zlata zofia zorana zorica zoya`),
  balticAndUralic:
    list(`aet aija aila aili aino aira anikó annamária annika ansa anu arja aušra austėja baiba birutė boglárka borbála dace dagnija daina daiva dalia diāna
    dóra edit eeva eevi eha eija eila elina elīna ene enikő erzsébet evelin evija gerli gintarė gitana grażina guna györgyi hajnalka heli helje heljo
    helmi hille ieva iiris ildikó ilze ināra ingrida inguna inta irja irma jaana jadvyga jolita jūratė kadi kadri kaie kaire kata katalin kateriina
    katri kersti kirsi kristiina krisztina kyllikki leena liana liga līga liina liis liisa liivi lilita liudvika loreta maarit maarja mae maie maija
    maire maret márta merike merja mervi milda minna mónika nijolė noémi ódri olita orsolya outi päivi piret pirjo pirkko piroska raili rasa reet réka
    riikka riina rimantė ruta rūta saara saija sanita sari sarolta satu sigita sinikka sirje sirpa skaidrė sofi solvita suvi szilvia taina tarja terhi
    tiia tiina tiiu timea tímea triin tuija tünde tuula ülle urve vaida vaiva veera vilja virge virpi virve vita viveca zane zsófia zsuzsa zsuzsanna`),
  greekAndCaucasian:
    list(`afroditi aikaterini anahid anahit ani annoula antigoni araksi arevik argyro arpi arpine aspasia astghik athina chrysoula despina dimitra domna efi
    eirini eka ekaterine eleftheria elene elpida erato evangelia fotini gayane gohar hasmik hripsime kalliopi ketevan khatia khatuna konstantina lali
    lamara lela lusine maka manana marika melina meri myrto nanuli nara narine natia nino ninutsa nona nune panagiota paraskevi photini popi rania
    rusudan salome siranush sirarpi sofiko sophiko styliani tamar tamta tamuna tatev teona tinatin vasiliki vassiliki xenia yota zabel zaruhi zoi`),
  semitic:
    list(`abeer abla adila afaf ahlam ahuva aida aliza amina amira anat arwa asma asmaa assia ayala ayelet aziza bahia basma batya bilha bouchra bushra
    chava chaya dafna dalal dalit dalya danit dikla dunya efrat einat eman eynat faten fatiha fatin fawzia ghada ghadir hadar hadas hafsa hala halima
    hanaa hanan haneen hanin hayat hedva hend hiba hila hind huda ibtisam ilana inbal intisar israa jamila jumana karima karnit keren khadija
    khawla kinneret lamia lamya layla liat lilach limor lital loubna lubna maha maisa malak malka manal maram maysa maysoun meirav merav miri mouna
    muna nabila nada naima najat najla najwa nawal neama neta nevine nira nisreen nitza noha nurit ofra orit orna osnat oumaima rabia rachida rafif
    raghad rahma rana ranya rasha rawan rawya razan reem rim rivka ruba rula saadia sabah safa safaa saida salwa samah samira sana sanaa sarit sawsan
    shada shaden shahinaz shani sharona shatha shereen sherine shira shoshana shula sigal siham smadar soha souad soumaya suha suhad suhair sumaya
    tahani talia tamador tehila tirza tova tzipi tzipora wafa wafaa warda wiam widad yael yafa yaffa yamina yara yasmine yehudit yemima yifat yocheved
    zahava zahra zakia zehava zeina zeinab ziva zohra zoubida zuhra`),
  persianAndTurkic:
    list(`afsaneh aigul ainur akgül aliya altynai anahita arzu asel aslı atefeh ayça ayfer aygul aygün ayla aynur ayse ayşe ayşegül azadeh azar azita bahar
    bahareh banu bermet betül burcu canan cansu ceren çiğdem dilara dilek dilnoza dinara duygu ebru ece elham elif elmira emine esin esra evrim
    farah farahnaz fariba farzaneh fatemeh fereshteh feride filiz forough funda gamze gaukhar ghazal golnar golshan gönül gül gülay gülcan gülden
    gulmira gulnara gulshan gülsüm gülten güneş handan hande hatice havva hülya ilknur indira jale jamileh kader kadriye katayoun laleh leyla lütfiye
    mahnaz mahsa mahvash malalai maral masih masoumeh mehri mehtap melahat meral meryem minoo mitra mojgan mozhgan müge münevver nargis nargiz nasreen
    nasrin nazan nazanin nazlı nebahat necla negar nergis nermin neslihan nesrin nevin nigar nilgün niloofar niloufar nilüfer nooshin nurgul nursel
    nurten özge özlem parastoo pari parisa parvin pegah pelin pooneh pınar roya sabiha sanam sanem saule seda sedef selin semra serap serpil sevda
    sevgi sevil sevinç shahla shahnaz shahrbanu shahrzad sheida shirin shohreh sibel sima simge simin soheila sümeyye tahereh tahmina tuba tuğba tülay
    tülin türkan umida ümmü vildan yelda yeşim yıldız zarema zehra zeynep zhamilya zhanar zohreh zuleikha züleyha`),
  southAsian:
    list(`aarti aditi aishwarya akanksha alka ambika amrita anandi ananya anchal anjali anjana anju ankita annapurna anuja anupama anuradha anushka aparna
    archana arpita arti aruna arundhati asha ashima asifa atishi avani bandana bhagyashree bharati bhavana bhawna bimala bindu brinda chandrika chitra
    damayanti deepika deepti devaki devika dipti divya durga ekta esha farhana farida farzana fauzia gargi gauri gayatri geeta geetanjali girija gita
    hamida harsimrat hasina heena hema hina indrani ishita jahanara jamuna janaki jaya jayalalithaa jayanthi jayashree jhansi juhi jyotsna kalpana
    kalyani kamini kamla kanchan kanta karuna kasturi kaveri kavita kavitha khaleda kirti komal kumari kumud kusum lakshmi lalita lata latha lavanya
    laxmi leela madhavi madhu madhuri maimuna mala malati malini malti mamata manasi mandakini maneka manisha manjula manorama mayawati medha meena
    meenakshi meera megha mehbooba mehnaz menaka minakshi mithali mridula mrinal mukta mumtaz mythili nafisa naina nalini namita namrata nandini
    nandita narmada neelam neena neeta neha nidhi nilima nirmala nirupama nisha nita nivedita nusrat padma padmaja padmini pallavi parul parvathi
    parvati payal pooja poonam prabha prachi pragya pramila pratibha preeti prema prerna priyamvada priyanka purnima radha radhika rajani rajeshwari
    rajni raksha ranjana rashida rati rekha renu renuka reshma revathi richa ritu rohini roshni rubina ruchi rukmini rupa rupali sadhana sadia safia
    sangeeta sangita sania sanjana sanjukta sarala saraswati sarita saroj sarojini savita savitri seema shabana shabnam shaheen shahida shailaja
    shakuntala shalini shamim shamshad shanta shanthi sharda sharmila sharmistha sheela sheetal shikha shilpa shireen shobha shreya shruti shubha
    shweta sita sitara smita smriti sneha sonal sonali sridevi subhadra suchitra sudha sujata suman sumathi sumitra sunanda sunita supriya surekha
    sushila sushma swapna swati tabassum tahira tanuja tanushree tanvi tasleema tejaswini tripti uma urmila urvashi vaishali vandana vani varsha
    vasanthi vasudha vasundhara veena vibha vidhya vijaya vijayalakshmi vimala vineeta vrinda yamini yashoda yasmeen zarina zeenat zubeida`),
  african:
    list(`abeba abebech abimbola adaeze adanna adaora adebola adenike adeola afia aïcha aissata aïssatou akosua akua almaz amaka aminata amma anyango
    assetou astou atieno awa ayaan ayantu azeb bilkisu bintou birtukan boitumelo buhle busisiwe chiamaka chidinma chimwemwe chinwe chioma chipo coumba
    dambisa damilola diarra dikeledi dineo djénéba ebele efua ekua ezinne fadumo fanta fatou fatoumata fatuma fikirte folake folasade funke funmilayo
    genet gugulethu haddy hadiza halimatou hawa hirut ifeoma ify ijeoma imbali joice kadiatou kagendo kefilwe keitumetse khadijatou lerato
    letlhogonolo lindiwe liya lulama mahlet makena mamphela mariama mariame masego mbali meaza mekdes miatta mpumelelo muthoni nafissatou naledi nandi
    ndeye ndileka netumbo ngina njeri njoki nkechi nkosazana nokuthula nomalanga nomcebo nomsa nonhlanhla nozizwe ntombi ntombizodwa nyambura nyawira
    oby ogechi oluchi olufunke omolara onyinye oumou palesa penda phumla phumzile puleng rahel ramatoulaye rokhaya rokia sade safiatou salimata
    sarudzai selam semhar senait sihle simisola sindisiwe siphokazi stergomena tadelech temitope thandeka thandi thandiwe thandokazi tigist titilayo
    tiwa tsholofelo tsige tsion tumi unathi wambui wangari wangeci wanjiku wanjiru yaa yemisi yetunde yewande yodit zainabu zandile zanele zawadi
    zenebech zinhle zodwa zoleka`),
  eastAsian:
    list(`akiko asami asuka atsuko ayaka ayako ayumi bulan chieko chikako chisato chiyo dian eiko emiko endang eriko etsuko fitri fumiko hanako haruka
    haruko hideko hikari hiroko hisako hitomi indah intan junko kanako kanya kaori kazuko keiko kiyoko kumiko kyoko lestari lilis makiko mami mariko
    masako mayuko mayumi megawati megumi michiko mieko miho mihoko miyako mizuki nanako naoko natsuko natsumi noriko nurul paetongtarn puan putri
    ratna reiko retno rieko rini ryoko sachiko sakura sanae satoko sayaka sayuri setsuko shigeko shiori shizuka shizuko siti sri sumiko susi takako
    tamaki tomoko tomomi toshiko wati wulan yasuko yayoi yingluck yoko yoshiko yukari yukiko yuko yumi yumiko yuriko`),
};
