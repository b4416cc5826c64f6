/** What the first page says, once, after the extension was installed, in Portuguese, as Brazil writes it. */
export const ptWelcome = {
  'welcome.title': 'Já funciona: abra em qualquer produto',
  'welcome.how':
    'Aperte o botão ao lado da barra de endereço quando um produto estiver na tela. No celular, ele fica no menu do navegador, em extensões.',
  'welcome.privacy': 'As avaliações são lidas só neste aparelho: nada é enviado, e o que foi lido some quando o navegador fecha.',
  'welcome.shops': 'Se quiser: o aviso no ícone sozinho',
  'welcome.shops-body': 'Nas lojas ligadas, o ícone mostra sozinho se há sinais de alerta. O navegador pergunta uma vez para cada uma.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'Tudo isso pode ficar como está. Nada é lido sem ser pedido.',
} as const
