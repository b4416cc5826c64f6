/** What the page of sites and data says, in Portuguese, as Brazil writes it. */
export const ptOptions = {
  'options.title': 'Sites e o que fica guardado',
  'options.intro':
    'Nos sites que não estão nesta lista, uma página só é lida quando a janela da extensão é aberta nela, e em nenhum outro momento.',
  'options.sites': 'Sites',
  'options.no-sites': 'Nenhum site está desligado ou é lido sozinho.',
  'options.not-granted': 'O navegador não tem permissão para este site, então ele só é lido quando a janela é aberta.',
  'options.add': 'Adicionar um site',
  'options.add-site': 'Endereço do site',
  'options.add-example': 'Por exemplo, shop.example',
  'options.add-off': 'Nunca ler',
  'options.add-quiet': 'Ler sozinho',
  'options.not-a-site': 'Isso não é o endereço de um site. Ele é assim: shop.example',
  'options.switched-off': '{site} nunca é lido a partir de agora.',
  'options.switched-ask': '{site} é lido quando a janela é aberta.',
  'options.switched-quiet': '{site} é lido sozinho a partir de agora.',
  'options.refused': 'O navegador não recebeu permissão, então nada mudou para {site}.',

  'options.kept': 'O que fica guardado',
  'options.kept-reviews':
    'As avaliações lidas ficam na memória do computador, para que as abertas em várias páginas de um produto possam ser julgadas juntas. Elas somem quando o navegador é fechado.',
  'options.kept-settings': 'A lista de sites acima fica guardada no disco. Nada mais.',
  'options.kept-private': 'Das janelas anônimas nada fica guardado.',
  'options.kept-sent': 'Nada é enviado a lugar nenhum. Os nomes de quem avalia não são lidos.',
  'options.forget': 'Esquecer o que foi lido',
  'options.forgotten': 'O que foi lido está esquecido.',
  'options.reset': 'Redefinir todos os sites',
  'options.reset-sure': 'Isso esquece todos os sites desligados ou lidos sozinhos.',
  'options.reset-yes': 'Redefinir',
  'options.reset-no': 'Manter',
  'options.reset-done': 'Todos os sites estão como no começo.',

  'options.permissions': 'Para que servem estas permissões',
  'options.permission-active-tab': 'Aba ativa: para ler a página em que a janela é aberta, e só nessa hora.',
  'options.permission-scripting': 'Scripts: para colocar o leitor nessa página.',
  'options.permission-storage': 'Armazenamento: para guardar a lista de sites, e o que foi lido até o navegador fechar.',
  'options.permission-sites': 'Acesso a um site: só para os sites lidos sozinhos; pedido nessa hora e devolvido quando o site é desligado.',
} as const
