namespace OutlookFollowUp.Names;

/// <summary>A line for each full name, folded, with the short forms its bearers go by.</summary>
internal static class ShortForms
{
    public const string Table = """
        aaron: ron ronnie
        abigail: abby abbie abi gail
        abraham: abe bram
        adalbert: bert
        adelaide: addie ada heidi
        adrian: ade
        adrianna: addy
        agnieszka: aga
        aileen: eileen
        alan: al
        alastair: al ali alistair alasdair
        albert: al bert bertie
        alejandra: ale jandra
        alejandro: ale alex jandro
        aleksander: olek alek alex
        aleksandr: sasha sascha alex alexandr
        aleksandra: ola sasha alex
        aleksei: alyosha alexey alexei lyosha
        alessandra: ale sandra alex
        alessandro: ale sandro alex
        alexander: alex al alec alek lex sandy sasha sascha xander zander
        alexandra: alex allie lexi lexie sandra sandy sasha sascha alix
        alexandria: alex
        alexis: alex lexi lexie
        alfred: al alf alfie fred freddie
        alice: ali allie
        alicia: ali licia
        alison: ali allie ally
        allan: al
        allison: ali allie ally
        amanda: mandy manda
        amelia: amy mia millie
        ana: anita
        anastasia: ana nastya stacey stacy tasia nastia
        andrea: andi andy dre
        andreas: andi andy dre
        andrei: andrey andy
        andres: andy
        andrew: andy drew
        angela: angie ange
        angelica: angie
        angelina: angie lina
        anna: annie anya
        annabel: anna bel bella
        anneliese: anne liesel
        anthony: tony ant
        antoine: tony
        anton: toni tony
        antonia: toni tonia
        antonio: tony toni tonio nino
        archibald: archie
        arnold: arnie
        arthur: art artie
        augustus: gus august
        augustin: gus
        barbara: barb babs barbie basia
        barnaby: barney
        bartholomew: bart
        bartosz: bartek
        beatrice: bea trixie
        beatriz: bea
        benedict: ben
        benedikt: ben beni
        benjamin: ben benji benny benno
        bernadette: bernie
        bernard: bernie
        bernhard: bernd
        bethany: beth
        beverley: bev
        beverly: bev
        bradford: brad
        bradley: brad
        brendan: bren
        bridget: bridie biddy
        calvin: cal
        cameron: cam
        camille: cam millie
        candace: candy
        carlos: charlie
        carol: carrie
        caroline: carrie caro carol lina
        carolyn: carrie carol lyn lynn
        cassandra: cass cassie sandra
        catherine: cath cathy cate cat kate katie kit kitty katy
        cecilia: cece celia cissy
        charlene: charlie
        charles: charlie chuck chas chaz
        charlotte: charlie lottie lotte char
        chelsea: chels
        christian: chris
        christiane: chris christel
        christina: chris tina chrissy christy
        christine: chris chrissie chrissy christy tina
        christoph: chris
        christopher: chris kit topher
        claudia: claudi
        clifford: cliff
        clinton: clint
        constance: connie
        cornelia: nelly conny
        cornelis: kees cor
        cornelius: neil corny
        courtney: court
        craig: craigy
        crystal: crys
        curtis: curt
        cynthia: cindy cyn
        daniel: dan danny dani
        daniela: dani ela
        daniella: dani ella
        danielle: dani elle
        darrell: daz
        darren: daz
        david: dave davey davy
        deborah: deb debbie debby
        debra: deb debbie
        deirdre: dee
        delores: dee
        dennis: den denny
        derek: del
        desmond: des
        diana: di
        diane: di
        dietrich: dieter
        dmitri: dima mitya dmitry dmitriy
        dolores: lola
        dominic: dom nic
        dominik: dom
        dominique: dom nikki
        donald: don donnie donny
        dorothea: dora thea dorle
        dorothy: dot dottie dolly
        douglas: doug dougie
        eduardo: edu lalo
        edward: ed eddie eddy ned ted teddy
        edwin: ed eddie
        ekaterina: katya katia kate
        elaine: lainey
        eleanor: ellie ella nell nora elle
        elena: lena
        eleni: lena
        elias: eli
        elijah: eli
        elisabeth: lisa elli liesl lilli sissi beth liz betty elsa else ilse
        elizabeth: liz lizzie lizzy beth betty betsy bess bessie eliza elsie libby lisa liza lilibet
        ellen: ellie nell
        emanuel: manny manu
        emily: em emmy millie
        emma: em
        emmanuel: manny manu
        enrique: quique kike
        eric: rick
        erich: ricky
        ernest: ernie
        ernesto: neto
        esther: essie
        eugene: gene
        eugenia: genie
        evangeline: eva evie
        evelyn: eve evie
        evgeni: zhenya evgeny yevgeny
        evgenia: zhenya yevgenia
        ezekiel: zeke
        federica: fede
        federico: fede fred rico
        felicity: flick fliss
        fernando: nando fer
        fiona: fi
        florence: flo florrie flossie
        frances: fran frannie
        francesca: fran frankie cesca
        francesco: franco checco
        francis: frank fran
        francisco: paco pancho curro fran frank cisco
        franklin: frank
        franziska: franzi
        frederick: fred freddie freddy rick
        frederic: fred
        friederike: rike fritzi
        friedrich: fritz fred
        gabriel: gabe gabi
        gabriela: gabi gaby
        gabriele: gabi
        gabriella: gabby ella gabi
        gabrielle: gabby gabi elle
        genevieve: gen viv
        geoffrey: geoff jeff
        george: georgie
        georgina: georgie gina
        gerald: gerry jerry
        geraldine: gerry
        gerard: gerry ger
        gerhard: gerd
        giovanni: gianni nino
        giovanna: gianna vanna
        giuseppe: beppe pino peppe
        gloria: glo
        gordon: gordy
        grace: gracie
        gregor: greg
        gregory: greg
        gretchen: greta
        guadalupe: lupe
        guilherme: gui
        guillermo: memo guille
        gustavo: gus tavo
        gwendolyn: gwen
        hannelore: hanne lore
        harold: harry hal
        harriet: hattie harri
        heather: heath
        heinrich: heinz heini
        helen: nell
        helena: lena
        hendrik: henk
        henrietta: etta hetty
        henry: harry hank hal
        herbert: herb bert
        hubert: bert
        hugo: hugh
        ian: iain
        ignacio: nacho
        immanuel: manny manu
        irene: rene
        isaac: ike zac
        isabel: bel izzy bella isa
        isabella: bella izzy isa
        isabelle: belle izzy isa
        isidore: izzy
        ivan: vanya
        jacob: jake
        jacqueline: jackie jacqui
        jakob: jake
        jakub: kuba
        james: jim jimmy jamie jem jimbo
        jan: janek
        jane: janie
        janet: jan
        janice: jan
        jason: jay jase
        javier: javi
        jean: jeannie
        jeffery: jeff
        jeffrey: jeff
        jennifer: jen jenn jenny jenni
        jeremiah: jerry jem
        jeremy: jem jerry jez
        jerome: jerry
        jessica: jess jessie
        jesus: chuy
        joachim: jochen achim
        joan: joanie
        joanna: jo joey asia
        joanne: jo
        joao: johnny
        jocelyn: joss
        johanna: hanna hanne jo
        johannes: hannes hans jo jan joop
        john: johnny jack jon jonny
        jonathan: jon jonny nathan jonty
        jonathon: jon jonny
        joaquin: quino
        jordan: jordy
        jorge: coque
        josef: sepp jupp josie
        josefina: pepa fina
        jose: pepe
        joseph: joe joey
        josephine: jo josie josephina fifi
        joshua: josh
        joyce: joy
        juan: juanito
        judith: judy jude judi
        julia: jules julie
        julian: jules
        juliana: jules
        juliet: jules
        karen: kaz
        katarzyna: kasia kaska
        katharina: kathi kathe kati rina
        katherine: kate kath kathy katie katy kat kit kitty kathie
        kathleen: kath kathy kate katie kay
        kathryn: kate kath kathy katie kat
        kayla: kay
        kelley: kel
        kenneth: ken kenny
        kevin: kev
        kimberley: kim
        kimberly: kim
        konrad: kon
        konstantin: kostya kosta
        kristina: kris tina
        kristen: kris
        kristin: kris
        kristopher: kris
        krzysztof: krzysiek kris chris
        kyle: ky
        larissa: lara
        laura: laurie
        lauren: laurie
        laurence: larry laurie
        lawrence: larry lawrie laurie
        leonard: len lenny leo
        leonardo: leo
        leopold: leo poldi
        leroy: roy
        leslie: les
        lillian: lil lily
        linda: lindy lin
        lindsay: linds
        lindsey: linds
        lorraine: lori raine
        louis: lou louie
        louisa: lou
        louise: lou lulu
        lucas: luke luc
        lucille: lucy lu
        lucia: lucy lu
        lucinda: lucy cindy
        ludwig: lutz
        luigi: gigi
        lukas: luke
        lukasz: luke
        luis: lucho
        lydia: liddy
        lynette: lyn
        mackenzie: mac kenzie
        madeleine: maddie maddy
        madeline: maddie maddy
        madison: maddie maddy
        magdalena: magda lena leni
        malcolm: mal malc
        malgorzata: gosia malgosia
        manuel: manny manolo manu
        marcus: marc
        margaret: maggie meg megan peggy peg marge margie margo greta daisy rita
        margarethe: grete gretel greta
        margarita: rita margo
        marguerite: margot
        maria: ria mia masha
        mariana: mari
        marie: mia
        marilyn: lyn mari
        marion: mari
        marjorie: marge margie
        martha: marty
        martin: marty
        martina: tina
        mary: molly polly may
        mathew: matt matty
        mathilda: tilly tilda
        matilda: tilly tilda mattie
        matteo: teo
        matthew: matt matty
        matthias: matt matze hias
        maureen: mo
        maurice: mo
        maximilian: max maxi
        maxwell: max
        maxine: max
        megan: meg
        melanie: mel
        melinda: mel lindy
        melissa: mel lissa missy
        melvin: mel
        mercedes: merche
        meredith: merry
        michaela: mickey micki
        michael: mike mick mickey mikey micky michi mitch
        michal: mike
        michele: shell
        michelle: shell shelly mich
        miguel: mike migue
        mikhail: misha mike
        mildred: millie
        millicent: millie
        miranda: mandy randa
        miriam: mimi miri
        mitchell: mitch
        mohamed: mo
        mohammad: mo
        mohammed: mo
        monica: mona
        monika: moni
        montgomery: monty
        morgan: mo
        muhammad: mo
        nadezhda: nadia nadya
        nancy: nan
        natalia: nat natasha talia nata
        natalie: nat
        natalya: natasha nat
        natasha: nat tasha
        nathan: nat nate
        nathaniel: nat nate nathan
        nicholas: nick nicky nico nic
        nicola: nicky nic nikki
        nicolas: nick nico nic
        nicole: nicky nic nikki nicki
        nikita: nik
        niklas: nik
        nikola: nik niko
        nikolai: kolya nik nikolay
        nikolaos: nikos nick
        nikolas: nik niko
        norman: norm
        octavia: tavi
        oliver: ollie olly
        olivia: liv livvy olive
        oscar: ozzie
        oswald: ozzie
        pamela: pam
        panagiotis: panos takis
        patience: pat
        patricia: pat patty patti tricia trish tricia patsy
        patrick: pat paddy rick
        patryk: pat
        paul: paulie
        pauline: paulie
        pavel: pasha
        penelope: penny
        peter: pete
        petra: pet
        philip: phil pip
        philipp: phil
        philippa: pippa pip phil
        phillip: phil
        phyllis: phyl
        piotr: peter piotrek
        priscilla: cilla prissy
        prudence: pru
        przemyslaw: przemek
        rachel: rach rae
        rafael: rafa rafi
        raimund: ray
        ramona: mona
        randall: randy
        randolph: randy
        raphael: raph rafi
        raymond: ray
        rebecca: becca becky bec beck
        rebekah: becca becky bek
        reginald: reg reggie
        renata: rena
        rhiannon: rhi
        ricardo: rick ricky rico
        richard: rich rick ricky dick richie ritchie
        robert: rob bob bobby robbie robby bert
        roberta: bobbie robbie
        roberto: beto rob
        roderick: rod roddy
        rodney: rod
        rodrigo: rod rodri
        roger: rog
        roland: roly
        ronald: ron ronnie
        rosalind: ros roz rosie
        rosalie: rosie
        rosamund: ros roz rosie
        rosario: charo
        rose: rosie
        rosemary: rosie rose romy
        roxanne: roxy
        rudolf: rudi
        rudolph: rudy
        russell: russ rusty
        sabrina: brina
        salvador: salva chava
        salvatore: sal toto
        samantha: sam sammy
        samuel: sam sammy
        sandra: sandy
        santiago: santi
        sarah: sally sadie
        saskia: sas
        scarlett: scar
        sebastian: seb bas basti
        sebastien: seb
        sergei: seryozha serge sergey
        sergio: checho
        shannon: shan
        sharon: shaz
        shaun: shaunie
        sheila: shee
        shelley: shell
        sidney: sid
        siegfried: sigi
        sigmund: sigi
        simone: sim
        sofia: sofie sonya
        solomon: sol
        sophia: sophie
        stanislav: stas slava
        stanislaw: staszek stan
        stanley: stan
        stefan: stef
        stefanie: steffi stef
        stephanie: steph stephie stevie
        stephen: steve ste stevie
        steven: steve stevie
        stuart: stu stew
        stewart: stu stew
        susan: sue susie suzie suzy
        susanna: sue susie suki anna
        susannah: sue susie
        susanne: sanne susi
        suzanne: sue suzie suzy
        svetlana: sveta lana
        sylvester: sly
        sylvia: syl
        tabitha: tabby
        tamara: tam tammy toma
        tamsin: tam
        tatiana: tanya tania tata
        teodoro: teo
        terence: terry tel
        teresa: terry tess tessa tere
        terrence: terry
        thaddeus: tad thad
        thatcher: thatch
        theodor: theo teo
        theodora: theo thea dora
        theodore: ted teddy theo
        theresa: terry tess tessa tracy terri
        therese: resi
        thomas: tom tommy thom
        tiffany: tiff
        timothy: tim timmy
        tobias: toby tobi
        tomas: tom
        tomasz: tomek tom
        torsten: toto
        tracey: trace
        trevor: trev
        tristan: tris
        ulrich: uli ulli
        ulrike: uli ulli rike
        ursula: uschi ulla urs
        valentina: val tina vale
        valerie: val
        vanessa: ness nessa
        vasily: vasya vasili
        vassilis: bill vasilis
        venkatesh: venkat
        verena: vreni
        veronica: ronnie vera roni
        veronika: vroni nika
        victor: vic
        victoria: vicky vicki vikki tori tory vic
        vincent: vince vinny
        vincenzo: enzo vince
        viktor: vik
        viktoria: vicky viki
        virginia: ginny ginger
        vivian: viv
        vivienne: viv
        vladimir: vova volodya vlad
        wallace: wally
        walter: walt wally
        wendell: del
        wesley: wes
        wilfred: wilf fred
        wilhelm: willi willy wim
        wilhelmina: mina billie
        willem: wim pim
        william: will bill billy willie liam willy
        winifred: winnie freda
        winston: win
        wojciech: wojtek
        wolfgang: wolf wolfi
        xavier: xavi
        yekaterina: katya kate
        yevgeny: zhenya eugene
        yolanda: yoli
        yvonne: von
        zachariah: zach zac
        zachary: zach zac zack
        zbigniew: zbyszek
        zoe: zo
        """;
}
