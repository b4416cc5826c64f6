import type { LanguageData } from '../../src/core/opinions/language-data.ts'

/** What opinion mining knows of Portuguese, of Brazil and of Portugal; our own work. */
export const PORTUGUESE: LanguageData = {
  code: 'pt',
  endings: ['os', 'as', 'es', 'o', 'a', 'e', 's'],
  folded: true,
  whole:
    'pele gosto gostos cabo cabos cor cores core tome toma tom bolsa bolsas bolso correia chat leve leves leva risco riscos suporte maneira maneiras topo pega graves grave mala malas barata baratas prato pratos prata dois',
  compounds: false,
  negatesBackwards: false,
  aspects: {
    quality: {
      names:
        'qualidade, acabamento, acabamentos, fabricação, fabrico, construção, qualidade de construção, qualidade do material, qualidade dos materiais, construído',
      good: 'boa qualidade, ótima qualidade, excelente qualidade, de qualidade, resistente, robusto, sólido, bem feito, bem acabado, bem construído, qualidade excelente, qualidade ótima, qualidade muito boa, boa construção, material bom, material de qualidade, material excelente, ótimo material, ótimo acabamento, bom acabamento, muito resistente, bem resistente, muito robusto',
      bad: 'má qualidade, baixa qualidade, péssima qualidade, qualidade ruim, mal feito, mal acabado, frágil, defeituoso, com defeito, veio quebrado, chegou quebrado, parece barato, parece de brinquedo, plástico barato, material barato, material ruim, material péssimo, acabamento ruim, qualidade péssima, qualidade baixa, péssimo acabamento, muito frágil, bem frágil, fraquinho, veio com defeito, chegou com defeito, defeituosa, qualidade inferior, material vagabundo, vagabundo',
    },
    durability: {
      names: 'durabilidade, vida útil',
      good: 'durável, duradouro, dura muito, dura bastante, segue funcionando, continua funcionando, como novo, de longa duração, aguenta bem, bem resistente',
      bad: 'quebrou, quebrado, quebra fácil, parou de funcionar, deixou de funcionar, estragou, avariou, rasgou, descolou, descosturou, enferrujou, durou pouco, não dura, partiu, quebrou em, quebrou com, quebrou logo, quebrou rápido, já quebrou, parou de ligar, com pouco tempo, parou com, estragou em, estragou rápido, desmontou, desmanchou, soltou, soltando, descascou, descascando, queimou em, morreu, rachou, trincou, não durou, furou',
    },
    material: {
      names: 'material, materiais, tecido, couro, algodão, malha, metal, o plástico, plástico é',
      bad: 'tecido fino, plástico fraco, material fraco, fez bolinhas, faz bolinhas, faz bolinha, dá bolinha, material fino, tecido ruim, tecido transparente, muito fino, muito fina',
    },
    stitching: {
      names: 'costura, costuras',
    },
    comfort: {
      names: 'conforto, ergonomia',
      good: 'confortável, macio de usar, gostoso de usar, confortáveis, ergonômico, muito confortável, super confortável, bem confortável, confortável de usar, não machuca',
      bad: 'desconfortável, machuca, machucam, aperta, incomoda, dói, não é confortável, nada confortável, pouco confortável',
    },
    fit: {
      names: 'tamanho da roupa, caimento, numeração, modelagem',
      good: 'serviu perfeitamente, serviu certinho, ficou perfeito, ficou ótimo, encaixa perfeitamente, encaixou perfeitamente, serviu bem, vestiu bem, veste bem, serviu direitinho, caiu bem, caiu perfeitamente, ficou perfeita, ficou bem, ficou certinho, vestiu perfeitamente, tamanho certo, tamanho correto, coube perfeitamente, coube certinho, encaixou certinho, encaixe perfeito',
      bad: 'ficou pequeno, ficou grande, ficou apertado, não serviu, não encaixa, não coube, apertado, muito curto, muito largo, forma pequena, ficou pequena, ficou apertada, ficou larga, ficou curta, ficou curto, veio pequeno, veio grande, veio menor, veio maior, não encaixou, apertou, muito apertado, muito justo, tamanho errado, tamanho menor, tamanho pequeno',
    },
    size: {
      names: 'tamanho, dimensões, medidas',
      good: 'compacto, bom tamanho, tamanho ideal, tamanho perfeito, tamanho bom, tamanho excelente, ótimo tamanho, não ocupa espaço, ocupa pouco espaço',
      bad: 'minúsculo, volumoso, muito pequeno, muito pequena, menor do que, ocupa muito espaço',
    },
    looks: {
      names: 'design, aparência, visual, acabamento visual, decoração, estilo',
      good: 'bonito, lindo, linda, elegante, charmoso, muito bonito, lindíssimo, bonita, muito linda, muito lindo, muito bonita, super lindo, lindos, lindas, bonitos, ficou lindo, ficou linda, design bonito, design lindo, design moderno, design elegante, visual bonito',
      bad: 'feio, feia, horroroso, muito feio, horrorosa',
    },
    color: {
      names: 'cor, cores, tonalidade',
      bad: 'desbotou, desbota, cor diferente, cor errada, cor veio diferente, veio outra cor, cor não é',
      good: 'cor linda, cores lindas, cor bonita, cores vivas',
    },
    price: {
      names: 'preço, preços, custo, dinheiro, custo benefício, relação qualidade preço, custo beneficio, relação custo benefício, o valor',
      good: 'barato, em conta, bom preço, ótimo preço, custo benefício ótimo, ótimo custo benefício, excelente custo benefício, bom custo benefício, vale cada centavo, acessível, preço justo, económico, econômico, muito barato, preço bom, preço excelente, preço ótimo, preço incrível, preço baixo, preço acessível, bom custo, melhor custo benefício, valor justo, valor bom, vale o preço, vale o investimento, compensa o preço',
      bad: 'caro, muito caro, caríssimo, dinheiro jogado fora, jogar dinheiro fora, não compensa, deitar dinheiro fora, preço alto, preço elevado, preço salgado, não vale o preço, não vale o valor, custo benefício ruim, um pouco caro',
    },
    delivery: {
      names: 'entrega, envio, frete, transportadora, prazo de entrega, entregador',
      good: 'entrega rápida, chegou rápido, chegou antes, antes do prazo, chegou antes do prazo, envio rápido, dentro do prazo, entregue antes, chegou muito rápido, chegou super rápido, chegou rapidinho, chegou rapidamente, chegou no dia seguinte, chegou bem antes, entrega super rápida, entrega muito rápida, rápida entrega, rápido entrega, entrega no prazo, entregue no prazo, chegou no prazo, chegou dentro do prazo',
      bad: 'não chegou, chegou atrasado, atrasou, atraso, nunca chegou, demorou muito, demorou demais, entrega demorada, entrega atrasada, entrega atrasou, não foi entregue, não recebi, nunca recebi, demora na entrega, chegou danificado, chegou amassado, demorou para chegar, demorou pra chegar, demorou a chegar',
    },
    packaging: {
      names: 'embalagem, embalado, caixa, pacote, embalados, embalada',
      good: 'bem embalado, bem embalada, muito bem embalado, super bem embalado, bem embalados, bem protegido, bem lacrado, embalagem boa, embalagem ótima',
      bad: 'mal embalado, embalagem violada, caixa amassada, caixa aberta, embalagem ruim, embalagem amassada, embalagem aberta, embalagem danificada, sem proteção, pacote aberto, veio amassado, mal embalada',
    },
    'customer service': {
      names:
        'atendimento, assistência, assistência técnica, vendedor, garantia, reembolso, apoio ao cliente, suporte técnico, suporte ao cliente, pós venda, atendimento ao cliente, equipe, serviço do vendedor, serviço de atendimento, o serviço, excelente serviço, ótimo serviço, bom serviço, péssimo serviço, serviço 5 estrelas, tempo de resposta',
      good: 'atencioso, simpático, bem atendido, prestativo, atenciosos, muito atencioso, ótimo atendimento, excelente atendimento, bom atendimento, bom vendedor, ótimo vendedor, respondeu rápido, responde rápido, resposta rápida, vendedor atencioso',
      bad: 'não respondem, sem resposta, mal atendido, péssimo atendimento, grosseiro, mau atendimento, não responde, não respondeu, não resolvem, não resolveu, não resolveram, sem retorno, atendimento péssimo, atendimento ruim, descaso com o cliente',
    },
    battery: {
      names:
        'bateria, autonomia, pilha, pilhas, carga, carregador, carregamento, duração da bateria, vida útil da bateria, vida da bateria, carregamento rápido, cabo de carregamento',
      good: 'dura o dia todo, carrega rápido, boa autonomia, carregamento rápido, bateria dura muito, bateria dura bastante, bateria dura o dia, ótima bateria, bateria excelente, carrega muito rápido, boa bateria',
      bad: 'descarrega, não carrega, descarrega rápido, bateria fraca, pouca bateria, bateria não dura, bateria ruim, bateria péssima, bateria acaba rápido, acaba rápido, descarrega muito rápido, bateria viciada, não segura a carga, não segura carga, parou de carregar, não carrega mais, bateria dura pouco, descarregando rápido, descarregando muito rápido, descarregando muito, descarrega muito, descarrega super rápido',
    },
    sound: {
      names:
        'som, áudio, alto falante, volume, qualidade do som, os graves, os agudos, alto falantes, falante, falantes, qualidade de som, qualidade sonora',
      good: 'som bom, som ótimo, ótimo som, som limpo, bom som, som de qualidade, som excelente, som incrível, som muito bom, excelente som, som alto e limpo, som potente, som nítido',
      bad: 'chia, som ruim, som baixo, distorce, chiado, abafado, som péssimo, som horrível, som muito baixo, som abafado, volume baixo, volume muito baixo',
    },
    noise: {
      names: 'barulho, ruído, ruídos',
      good: 'silencioso, silenciosa, pouco barulho, bem silencioso, muito silencioso, super silencioso, não faz barulho, quase não faz barulho',
      bad: 'barulhento, faz muito barulho, faz barulho, ruidoso, barulhenta, muito barulhento, muito barulho, bem barulhento',
    },
    connection: {
      names: 'conexão, bluetooth, wifi, rede, alcance, pareamento, usb, sinal, ligação, conectividade, internet',
      good: 'conecta rápido, fácil de conectar, conectou fácil, conexão rápida, boa conexão, pareia rápido, sinal bom',
      bad: 'desconecta, não conecta, cai a conexão, perde a conexão, sinal ruim, sinal fraco, sinal péssimo, cai toda hora, não pareia, desconecta toda hora, perde sinal',
    },
    picture: {
      names: 'imagem, tela, ecrã, resolução, brilho, qualidade da imagem, definição, qualidade de imagem, qualidade da tela, tela touch',
      good: 'imagem nítida, boa imagem, ótima tela, boa tela, tela boa, tela excelente, imagem ótima, imagem excelente, tela grande, imagem perfeita',
      bad: 'embaçado, embaçada, tela quebrada, desfocado, imagem ruim, tela ruim, tela fraca, tela trincada, tela riscada, tela piscando, tela preta, imagem péssima',
    },
    camera: {
      names: 'câmera, câmara, fotos, lente, zoom, qualidade da câmera, qualidade das fotos, câmera frontal, câmeras, vídeos',
      good: 'câmera boa, câmera excelente, boa câmera, ótima câmera, boas fotos, tira boas fotos, tira ótimas fotos, fotos ótimas, fotos boas',
      bad: 'câmera ruim, câmera péssima, fotos ruins',
    },
    software: {
      names: 'software, aplicativo, app, sistema, aplicação, menu, aplicativos, atualizações, a atualização',
      bad: 'trava, travando, travou, bugado, bugs, lento e, trava muito, trava bastante, travando muito, fica travando, trava toda hora, cheio de bugs',
    },
    features: {
      names: 'função, funções, recursos, opções, funcionalidades, especificações, características',
      good: 'versátil, muitas funções, muitos recursos, bem completo, muito completo',
    },
    controls: {
      names:
        'botão, botões, tecla, teclas, teclado, trackpad, touchpad, leitor de digital, sensor de digital, leitor de impressão digital, sensor de impressão digital, reconhecimento facial',
      good: 'responde bem',
      bad: 'não responde bem',
    },
    'ease of use': {
      names: 'manuseio, facilidade de uso, usabilidade, manuseio fácil',
      good: 'fácil de usar, prático, intuitivo, fácil manuseio, prática, fácil de utilizar, muito prático, muito fácil de usar, super fácil de usar, simples de usar, fácil uso, uso fácil, fácil de mexer, fácil de manusear, muito prática, super prático, bem prático, práticos',
      bad: 'complicado, difícil de usar, pouco prático, difícil de manusear, nada prático, não é prático, difícil de mexer, confuso de usar, complicado de usar',
    },
    setup: {
      names: 'montagem, instalação, configuração inicial, a configuração foi, configuração fácil, configuração simples',
      good: 'fácil de montar, fácil de instalar, fácil montagem, fácil instalação, fácil de configurar, muito fácil de montar, muito fácil de instalar, simples de instalar, simples de montar, instalação simples, instalação fácil, montagem fácil, montagem simples',
      bad: 'difícil de montar, difícil de instalar, difícil montagem, complicado de montar, montagem difícil, montagem complicada, difícil de configurar',
    },
    instructions: {
      names: 'instruções, manual',
      bad: 'sem manual, sem instruções, não veio manual, manual confuso, manual em inglês, manual péssimo, instruções confusas, sem instrução',
      good: 'manual claro, instruções claras',
    },
    cleaning: {
      names: 'limpeza, lavagem, máquina de lavar',
      good: 'fácil de limpar, fácil limpeza, fácil de lavar, fácil limpar, limpa fácil',
      bad: 'encolheu, difícil de limpar, soltou tinta, ruim de limpar, difícil de lavar',
    },
    'cleaning power': {
      names: 'sucção, aspiração, potência de sucção',
      good: 'aspira bem, limpa bem',
      bad: 'não aspira',
    },
    power: {
      names: 'potência, motor',
      good: 'potente, muito potente, muito forte, bastante potência, boa potência',
      bad: 'fraco, pouca potência, sem força, muito fraco, bem fraco, potência fraca, fraquinha',
    },
    performance: {
      names: 'desempenho, funcionamento, performance, funciona, funcionam, funcionando',
      good: 'funciona perfeitamente, funciona bem, funciona muito bem, cumpre o que promete, atende bem, faz o que promete, cumpre a função, funcionando perfeitamente, eficiente, cumpre o prometido, funcionam bem, funcionam perfeitamente, funciona direitinho, funciona super bem, funciona certinho, funcionou perfeitamente, funcionou bem, funcionando bem, funciona normalmente, cumpre bem, cumpre sua função, ótimo desempenho, bom desempenho, excelente desempenho, confiável',
      bad: 'não funciona, não funcionam, não funcionou, não presta, não serve, funciona mal, não está funcionando, não liga, não liga mais, desliga sozinho, desliga do nada, reinicia sozinho, não funciona direito, não funciona mais, veio sem funcionar, não faz o que promete',
    },
    speed: {
      names: 'velocidade, rapidez, processador',
      good: 'muito rápido, veloz, muito rápida, bem rápido, rápido e fluido, super rápido, muito fluido, bem fluido',
      bad: 'lento, muito lento, lerdo, muito lenta, bem lento, fica lento, demora para carregar',
    },
    weight: {
      names: 'peso',
      good: 'muito leve, levinho, bem leve, super leve, levíssimo, leves, leve',
      bad: 'pesado, muito pesado, bem pesado, meio pesado, pesado demais',
    },
    cable: {
      names: 'cabo, cabos, fio',
      bad: 'cabo curto, cabo muito curto, fio curto',
    },
    handle: {
      names: 'alça, alças, puxador',
    },
    strap: {
      names: 'pulseira, correia, cinta',
    },
    zipper: {
      names: 'zíper, fecho, zíperes',
    },
    closure: {
      names: 'tampa, velcro, ímã',
    },
    pockets: {
      names: 'bolso, bolsos, compartimento, compartimentos',
    },
    space: {
      names: 'espaço, capacidade',
      good: 'espaçoso, bastante espaço, espaçosa, cabe tudo, cabe bastante, cabe muita coisa, muito espaço, espaço bom, bom espaço',
      bad: 'pouco espaço, pouca capacidade, não cabe nada, cabe pouco, cabe pouca',
    },
    protection: {
      names: 'proteção',
      good: 'protege bem, protege muito bem, boa proteção, bem protegida',
      bad: 'riscado, arranhado, risca, arranha, não protege, veio riscado, veio arranhado, risca fácil, arranha fácil',
    },
    'water resistance': {
      names: 'chuva, resistência à água',
      good: 'impermeável, à prova d’água, resistente à água',
      bad: 'não é impermeável',
    },
    leaks: {
      names: 'vedação',
      bad: 'vaza, vazamento, vazando, pinga, vazou, vaza muito, fica vazando, vazando água',
      good: 'não vaza',
    },
    warmth: {
      names: 'calor',
      good: 'quentinho, aquece bem, esquenta bem',
      bad: 'não aquece, não esquenta',
    },
    heat: {
      names: 'temperatura, aquecimento',
      bad: 'esquenta muito, esquenta demais, superaquece, aquece muito, queimou, esquenta bastante, esquenta um pouco, superaquecimento, esquenta rápido',
      good: 'não esquenta',
    },
    smell: {
      names: 'cheiro, perfume, fragrância, aroma',
      good: 'cheiroso, cheira bem, cheiro bom, cheirinho, cheiro maravilhoso, cheiro gostoso, cheiro agradável, cheiro delicioso, bem cheiroso, perfume maravilhoso',
      bad: 'cheiro ruim, fede, mau cheiro, cheiro forte, cheira mal, cheiro horrível, cheiro péssimo, cheiro desagradável, cheiro muito forte, cheiro de plástico, cheiro de queimado, cheiro químico',
    },
    taste: {
      names:
        'sabor, comida, prato, pratos, sobremesa, sabores, paladar, o gosto, um gosto, gosto é, gosto bom, gosto bem, gosto muito bom, bom gosto, de gosto',
      good: 'delicioso, gostoso, saboroso, ótimo sabor, deliciosa, saborosa, muito gostoso, muito saboroso, gostosa, sabor delicioso, sabor excelente, sabor ótimo, sabor muito bom, gosto bom, super gostoso',
      bad: 'sem sabor, amargo, insosso, sem gosto, gosto horrível, gosto amargo, sabor ruim, sabor artificial, sabor horrível, muito doce, doce demais, muito salgado, salgado demais, gosto de remédio, gosto químico, gosto estranho, gosto ruim',
    },
    softness: {
      names: 'toque',
      good: 'macio, macia, fofinho, muito macio, muito macia, bem macio, super macio, toque macio, toque suave, tecido suave, pele suave, suave ao toque, tecido macio',
      bad: 'áspero, duro, dura, muito duro, bem duro',
    },
    effectiveness: {
      names: 'eficácia, resultado, resultados, efeito',
      good: 'eficaz, bom resultado, ótimo resultado, funciona mesmo, muito eficaz, resultado incrível, resultado excelente, deu resultado, vi resultado, faz efeito',
      bad: 'não faz efeito, sem efeito, nenhum resultado, não adianta, não deu resultado, não vi resultado, não vi diferença, não senti diferença, não notei diferença, nenhum efeito, não fez efeito',
    },
    skin: {
      names: 'pele',
      good: 'hidrata, hidratante, não resseca, deixa a pele macia, absorve rápido, pele macia, não deixa a pele oleosa',
      bad: 'alergia, irritação, espinhas, coceira, ressecou, resseca a pele, deu alergia, irritou, arde',
    },
    description: {
      names: 'descrição',
      good: 'conforme descrito, conforme a descrição, conforme anunciado, como descrito, igual à foto, igual da foto, conforme esperado, de acordo com a descrição, igual ao anúncio, igual ao da foto, igual a foto, idêntico à foto, exatamente como descrito, exatamente como na foto, exatamente igual, conforme a foto, conforme anúncio, conforme o anúncio, tudo conforme, como na foto, como anunciado, como esperado',
      bad: 'diferente do anunciado, não corresponde, propaganda enganosa, falso, falsificado, diferente da foto, não é original, diferente da descrição, diferente do que, não é o que, não condiz, veio errado, produto errado, veio diferente, não é igual',
    },
    attachments: {
      names: 'acessórios',
    },
    completeness: {
      names: '',
      bad: 'faltando, veio faltando, incompleto, faltando peça, faltando peças, faltou peça, faltam peças, faltou uma, veio sem o, veio sem a, não veio o, não veio a, não veio com',
    },
    stability: {
      names: 'estabilidade',
      good: 'estável, firme, bem firme, muito firme, fica firme',
      bad: 'instável, bambo, balança muito, fica balançando, não fica firme, não é estável, não é muito estável',
    },
    story: {
      names: 'história, enredo, trama, personagens, autor, autora',
      good: 'envolvente, emocionante, bem escrito',
      bad: 'chato, previsível, cansativo',
    },
    gift: {
      names: 'para presente, como presente, de presente, presente perfeito, presente para, dar de presente, presentear, ótimo presente',
    },
    memory: {
      names: 'memória, ram, armazenamento, disco rígido, memória interna, memória ram, espaço de armazenamento, hd, ssd',
      good: 'muita memória, boa memória',
      bad: 'pouca memória, pouco armazenamento',
    },
    microphone: {
      names: 'microfone',
      bad: 'não me ouvem, não me escutam',
    },
    'remote control': {
      names: 'controle remoto, comando à distância',
    },
    sole: {
      names: 'sola, palmilha, solado',
    },
    filter: {
      names: 'filtro, filtros',
    },
    hose: {
      names: 'mangueira',
    },
    brush: {
      names: 'escova, escovas, cerdas',
    },
    compatibility: {
      names: 'compatibilidade',
      good: 'compatível com, compatível',
      bad: 'não é compatível, não compatível, incompatível com',
    },
    grip: {
      names: 'aderência, pegada',
      good: 'boa pegada, antiderrapante, não escorrega, não desliza',
      bad: 'escorrega, escorregadio',
    },
    support: {
      names: 'sustentação',
      good: 'boa sustentação, sustenta bem',
      bad: 'não sustenta',
    },
    breathability: {
      names: '',
      good: 'respirável',
      bad: 'não respira',
    },
    portability: {
      names: '',
      good: 'fácil de transportar, fácil de carregar, fácil de levar',
    },
    safety: {
      names: 'segurança',
    },
    ingredients: {
      names: 'ingredientes, composição',
    },
  },
  idioms:
    'em todo caso, de qualquer forma, bom dia, boa tarde, boa noite, à vista, por conta, em conta de, levar em conta, fora da caixa, não tenho o que, película de vidro, película, protetor de tela, vidro temperado, plástico bolha, na foto, nas fotos, da foto do, em anexo, foto em anexo, ver foto, presente no, presente na, presente em, por completo, de forma geral, em geral, de leve, fora de série, tamanho único, sem fio, sem fios, cartão sim, na cozinha, para cozinha, meu cabelo é, meu cabelo, meus cabelos, meu rosto, em uso, ao valor, dar valor, no prazo de, na loja, da loja, do seu gosto, seu gosto, depende do gosto, questão de gosto, ao gosto, bom gosto para, de bom gosto, ampla gama, ampla variedade, grande variedade, por caixa, cada caixa',
  words: {
    '3': 'perfeito excelente ótimo ótima maravilhoso maravilhosa incrível fantástico amei adorei adoro amo sensacional espetacular top nota_10 impecável surpreendente lindo linda lindíssimo recomendadíssimo fenomenal magnífico divino delicioso delicioso excepcional extraordinário inesquecível encantador encantada melhor_compra satisfeitíssimo show arrasou espectacular óptimo óptima genial brilhante soberbo deslumbrante',
    '2': 'bom boa bons boas bem recomendo recomendável recomendado satisfeito satisfeita contente feliz gostei gosto gosta gostamos gostou bonito confortável prático útil rápido rápida eficiente eficaz fácil simples agradável acolhedor simpático atencioso limpo saboroso fresco tranquilo elegante resistente robusto durável barato acessível potente leve macio silencioso confiável cumpre atende atendeu melhor melhores obrigado obrigada parabéns vale compensa gostoso certinho original interessante divertido moderno nítido versátil completo surpreendeu superou supera voltarei voltaremos aproveitar charmoso bacana legal maneiro prestativo gentil amável variado farto generoso caprichado favorito favorita preferido nitidez vantagem benefício sucesso apaixonada apaixonado emocionante envolvente adequada ideal funcional seguro segura cheiroso duradoura duradouro perfeitamente excelentemente fluido fluida leves satisfeitos estável impecáveis práticos agilidade ágil',
    '1': 'ok razoável aceitável suficiente funciona serve decente adequado correto positivo honesto normal satisfatório certo',
    '-1': 'caro pequeno pequena lento barulho pesado regular mediano fraco fraca curto apertado estreito escuro pena devolver devolvi devolução esperava inconveniente limitado difícil complicado duro demais pouco pouca simplesinho básico dúvida ressalva atraso demora demorado demorou falta faltou infelizmente porém troca trocar deixa_a_desejar mais_ou_menos',
    '-2': 'ruim ruins mau maus mal decepção decepcionado decepcionada decepcionante decepcionou defeito defeituoso quebrado quebrou estragou problema problemas falha falhas reclamação reclamar frágil inútil sujo suja feio feia desconfortável chato chata grosseiro grosso frio fria queimado cru seco velho enganoso enganado falso falsificado mentira triste ridículo insatisfeito insatisfeita evitar evitem arrependi arrependido arrependimento pior piorou trava travando descaso desrespeito lamentável inferior incomoda inadequado mofo barata arranhado riscado amassado danificado vencido fede fraquinho irritante frustrante frustrado frustração cansativo desagradável malcriado antipático indelicado lixo_de demorada péssimos gorduroso salgado enjoativo superestimado desorganizado negligente rude trincado trincada rachado riscada danificada vazando descascando defeitos pobre irritam instável lentidão superaquece achatada achatado amassada amassados rançoso rançosa',
    '-3': 'péssimo péssima horrível terrível lixo porcaria golpe fraude roubo vergonha vergonhoso desastre nojo nojento absurdo inaceitável enganação propaganda_enganosa fuja detestei odiei odeio horroroso pavoroso merda bosta droga revoltante ridícula intragável nunca_mais baratas',
  },
  phrases: {
    '3': 'super recomendo, recomendo muito, muito bom, muito boa, muito bem, muito satisfeito, muito satisfeita, gostei muito, muito bonito, muito confortável, vale a pena, vale muito a pena, vale cada centavo, valeu a pena, valeu cada centavo, 5 estrelas, cinco estrelas, nota 10, nota dez, sem defeitos, nenhum problema, sem problemas, não tenho do que reclamar, nada a reclamar, sem reclamações, compraria novamente, compraria de novo, comprarei novamente, com certeza voltarei, melhor impossível, superou minhas expectativas, superou as expectativas, além do esperado, melhor do que esperava, melhor que esperava, não vai se arrepender, amor à primeira vista, bom demais, boa demais, lindo demais, mais que recomendo, recomendo demais, recomendadíssimo, altamente recomendado, muito recomendado, super recomendado, muito feliz, super feliz, gostei bastante, gostei demais, adorei o, amei o, melhor compra, estou amando, estou adorando, superou as minhas expectativas, surpreendeu',
    '2': 'nada mal, nada mau, não é caro, bom preço, boa qualidade, bom produto, boa compra, como esperado, conforme esperado, conforme descrito, conforme anunciado, cumpre o que promete, faz o que promete, atende as expectativas, atendeu as expectativas, atendeu minhas expectativas, funciona bem, funciona perfeitamente, funcionando perfeitamente, chegou antes, chegou rápido, antes do prazo, dentro do prazo, custo benefício, cheira bem, cheiro bom, veio certinho, tudo certo, tudo ok, serviu perfeitamente, ficou perfeito, ficou ótimo, ficou lindo, bem embalado, bem feito, bem acabado, fácil de, o melhor, a melhor, um dos melhores, uma das melhores, bom estado, boas condições, perfeito estado, perfeitas condições, ótimo estado, ótimas condições, excelente estado, excelentes condições, sem arranhões, sem riscos, sem defeito, nenhum defeito, nenhum arranhão, dura muito, dura bastante, dura dias, dura o dia todo, longa duração, nada a desejar, não deixa a desejar, não deixa nada a desejar, não decepciona, não decepcionou, não me arrependo, não tenho reclamações, menos barulho, fora de série, grande fã, sou fã, muito fã, mal posso esperar, mal vejo a hora, não vejo a hora, não posso reclamar, não tenho queixas, nada a apontar, sem queixas, não tenho do que me queixar',
    '0': 'bom dia, boa tarde, boa noite, bem que, mais bem, ou bem, também, poderia ser melhor, podia ser melhor, seria melhor, melhor se, seria bom, seria ótimo, bem menor, bem pequeno, bem fino, bem fraco, bem ruim, bem fraquinho, bem caro, falta de tempo, sem falta, menos mal, não é ruim, nada de ruim, não tem problema, de novo, curto prazo, gosto de, o gosto, gosto ruim, vale lembrar, vale ressaltar, pouco tempo, menos de, menos que, pelo menos, ao menos, mais ou menos, nada mais, não só, não apenas, fora isso, não é só, só que, bem mais, bem menos, bem antes, bem depois, bem como',
    '-1': 'poderia ser melhor, podia ser melhor, poderia ser maior, podia ser maior, deixa a desejar, deixou a desejar, um pouco caro, um pouco pequeno, um pouco apertado, muito pequeno, muito grande, muito fino, muito curto, nada demais, nada de especial, único problema, único defeito, único ponto negativo, ponto negativo, só não, bem fino, bem pequeno, poderia ter sido melhor, poderia ser mais, podia ser mais, poderia vir, poderia ter, deveria ser, não é perfeito, nem tanto, um pouco lento, um pouco pesado, tive que trocar, tive que devolver, espaço para melhorias, espaço para melhoria, margem para melhorar',
    '-2': 'não gostei, não gosto, não recomendo, não é bom, não é boa, não presta, não vale, não vale a pena, não compensa, não funciona, não funcionou, não funcionam, não serve, não serviu, não carrega, não dura, não durou, não atende, não atendeu, não cumpre, não chegou, nunca chegou, não veio, não voltarei, não compraria, não comprem, não compre, parou de funcionar, deixou de funcionar, veio com defeito, veio quebrado, chegou quebrado, muito caro, muito ruim, muito mal, muito fraco, má qualidade, baixa qualidade, qualidade ruim, bem ruim, bem fraco, bem fraquinho, mau cheiro, cheiro ruim, gosto ruim, sem sabor, sem graça, sem resposta, não respondem, não corresponde, não é original, com pouco tempo, em pouco tempo, com uma semana, em uma semana, na primeira semana, com um mês, que pena, uma pena, perda de tempo, me arrependi, não me agradou, não é confiável, não é durável, não é resistente, não fiquei satisfeito, não fiquei satisfeita, não estou satisfeito, não estou satisfeita, não é o que, esperava mais, não era o que, não vale nada, não gostamos, não é muito bom, não é muito boa, não são boas, não são bons, não tão bom, não tão boa, dinheiro no lixo, perda de dinheiro, desperdício de dinheiro',
    '-3': 'dinheiro jogado fora, jogar dinheiro fora, joguei dinheiro fora, deitar dinheiro fora, uma porcaria, um lixo, uma vergonha, um absurdo, um golpe, nunca mais, pior compra, o pior, a pior, não percam tempo, não gastem, não caiam, fujam, fuja',
  },
  negators: 'não nem nunca jamais sem nada nenhum nenhuma ninguém tampouco n menos longe_de_ser tudo_menos',
  negatingEnd: null,
  carriers: 'com de',
  alternatives: 'ou nem',
  strong: 'muito realmente super tão bastante extremamente totalmente absolutamente demais mega incrivelmente bem',
  weak: 'pouco meio levemente relativamente quase',
  contrasts: 'mas porém contudo entretanto embora apesar exceto todavia',
  joints: 'e porque pois já assim além ou',
  subjects: 'eu o a os as ele ela este esta esse essa é são está veio chegou me se meu minha não muito também tudo',
  rest: 'espero que, tomara, gostaria, queria que, seria bom, seria melhor, seria ótimo, se você, se quiser, se não, se o, se a, segundo o fabricante, estava procurando, procurava, dizem que, para quem, teria sido, esperava um, esperava uma, esperava algo, eu esperava, queria um, queria uma, precisava de um, precisava de uma, procurava um, procurava uma, procurando um, procurando uma, se for, se tiver, se precisar, se estiver, se alguém, a menos que, caso queira, não sei se, vamos ver, veremos, promete, prometeu, prometia, supostamente, preferia que, preferiria, esperava que',
  clause:
    'meu antigo, minha antiga, o antigo, a antiga, o anterior, meu anterior, comparado, em comparação, antes eu tinha, outras avaliações, pensei que, achei que, imaginei, meu velho, minha velha, ao contrário do, ao contrário da, diferente do meu, comparado ao, comparado com, comparada com, comparando com, outras marcas, outra marca, outros modelos, outros produtos, ainda não usei, ainda não testei, ainda não instalei, não testei, não usei ainda, não posso opinar, não posso comentar, não sei dizer, normalmente, o original, tinha antes, o outro que, o que eu tinha, entre em contato, por favor verifique, quando comprei, no começo, no início, por um tempo, inicialmente, nos primeiros dias, nos primeiros meses',
  near: 'deveria, deveriam, poderia, poderiam, em vez de, ao invés, fora isso, tirando, exceto, deve ser, para substituir, substituir, talvez, pode ser mais, pode ser melhor, poderia ser mais, podia ser mais, veja se, verifique se, confira se, recomendo que compre, recomendo comprar, recomendo usar',
  danglers:
    'ele ela eles elas o a os as isso isto que quem onde e ou mas porque pois já de do da em no na por para com sem sobre como se quando enquanto também além embora me lhe é são foi era seu sua',
  stopWords:
    'ainda algo alguns amazon amiga amigo amigos ano anos antes ao aos após aqui artigo assim até avaliação bem casa caso cliente clientes coisa coisas com comentário como compra comprar comprei conta contra da das de dela dele depois desde dia dias dinheiro do dos e ela ele em entre era essa esse esta estava este estou estrela estrelas eu experiência família filha filho fim foi fora forma fotos gente hora horas isso já lado local loja lugar mãe mais marca marido mas melhor menos mês meses meu minha modelo momento muita muito mundo nada não na nas nem no noite nos nós nossa nosso num numa o onde opinião os ou outra outro pai para parte pedido pela pelo pena pessoa pessoas pode ponto por porque pra primeira primeiro problema produto qual quando que quem resto se segunda sem semana semanas sempre ser seu seus site só sobre sou sua tarde tem tempo tenho ter tipo toda todas todo todos tudo um uma único uns usar uso vez vezes vida você vou hotel quarto restaurante cidade telefone celular aparelho problemas estado condições presente foto item computador notebook',
  verbs: 'é era são está parece funciona tem ficou veio',
  pointers: 'este esta esse essa estes estas',
  partSigns: 'o a os as',
  ownSigns: 'meu minha nosso nossa',
}
