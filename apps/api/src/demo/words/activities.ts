/** Invented companies of the demonstration, each in a real commune of a territory of the default list. */

/** A trade, with the companies that practise it. */
export interface Activity {
  /** What is made, after an article: « des emballages en carton ». */
  makes: string;
  /** Where it is made, after an article: « la cartonnerie ». */
  workshop: string;
  /** Who buys it, after an article: « les constructeurs ». */
  customers: string;
  naf: string;
  idcc: string;
  /** Name, INSEE code of the commune, street. The first one of all belongs to the account shown to visitors. */
  companies: readonly (readonly [name: string, communeCode: string, street: string])[];
}

export const ACTIVITIES: readonly Activity[] = [
  {
    makes: 'des pièces usinées pour l’aéronautique',
    workshop: 'l’atelier d’usinage',
    customers: 'les motoristes et leurs équipementiers',
    naf: '25.62B',
    idcc: '3248',
    companies: [
      ['Ateliers Vauberne', '37003', 'rue de la Varenne'],
      ['Mécanique Arlande', '46102', 'avenue de l’Aiguille'],
      ['Usinage Belrive', '65440', 'rue des Évadés-de-France'],
      ['Précision Cormoy', '74081', 'avenue des Lacs'],
    ],
  },
  {
    makes: 'des emballages en carton ondulé',
    workshop: 'la cartonnerie',
    customers: 'les industries agroalimentaires de la région',
    naf: '17.21A',
    idcc: '3238',
    companies: [
      ['Cartonneries de Naveil', '41269', 'route de Blois'],
      ['Emballages Quérande', '44003', 'boulevard de l’Industrie'],
      ['Papeteries du Semnoz', '74010', 'chemin des Usines'],
    ],
  },
  {
    makes: 'des capteurs de température',
    workshop: 'la salle d’étalonnage',
    customers: 'les fabricants de chaudières et de pompes à chaleur',
    naf: '26.51B',
    idcc: '3248',
    companies: [
      ['Thermosonde', '37027', 'rue du Pont-Neuf'],
      ['Capteurs Loriac', '25388', 'rue de la Cray'],
      ['Mesures du Val', '37163', 'quai des Ponts'],
    ],
  },
  {
    makes: 'des pièces de fonte pour la voirie',
    workshop: 'la fonderie',
    customers: 'les collectivités et les travaux publics',
    naf: '24.51Z',
    idcc: '3248',
    companies: [
      ['Fonderie Larrivoire', '52448', 'rue du Haut-Fourneau'],
      ['Fontes de Brévanne', '08105', 'quai du Moulinet'],
      ['Moulages Escoudre', '80368', 'rue des Serruriers'],
    ],
  },
  {
    makes: 'des meubles de cuisine en bois massif',
    workshop: 'la menuiserie',
    customers: 'les magasins indépendants',
    naf: '31.02Z',
    idcc: '1411',
    companies: [
      ['Menuiserie Tournebois', '85109', 'rue de l’Oiselière'],
      ['Cuisines Arcambal', '49099', 'avenue de la Sarthe'],
      ['Bois et Lignes', '88413', 'rue de la Meurthe'],
    ],
  },
  {
    makes: 'des tissus techniques',
    workshop: 'l’atelier de tissage',
    customers: 'les fabricants de vêtements de protection',
    naf: '13.20Z',
    idcc: '0018',
    companies: [
      ['Tissages Morvane', '42187', 'rue des Tanneries'],
      ['Filatures Daubrée', '81065', 'chemin des Fournials'],
      ['Toiles de l’Ill', '68224', 'rue de la Filature'],
    ],
  },
  {
    makes: 'des câbles électriques',
    workshop: 'la tréfilerie',
    customers: 'les constructeurs ferroviaires',
    naf: '27.32Z',
    idcc: '3248',
    companies: [
      ['Câbleries du Cher', '18279', 'rue des Forges'],
      ['Tréfileries Lanvaux', '56165', 'rue du Glatinier'],
      ['Fils de la Bourbince', '71306', 'quai Jules-Chagot'],
    ],
  },
  {
    makes: 'des verres spéciaux',
    workshop: 'la halle à verre',
    customers: 'les maisons de spiritueux et de parfum',
    naf: '23.19Z',
    idcc: '3248',
    companies: [
      ['Verrerie d’Ardon', '16102', 'rue de la Maladrerie'],
      ['Verreries Sauldre', '41232', 'avenue de Toulouse'],
      ['Optiques du Haut-Jura', '39368', 'rue de la République'],
    ],
  },
  {
    makes: 'des plats cuisinés biologiques',
    workshop: 'la cuisine centrale',
    customers: 'les cantines et les magasins spécialisés',
    naf: '10.85Z',
    idcc: '1396',
    companies: [
      ['Cuisines du Bocage', '79049', 'boulevard de Poitiers'],
      ['La Marmite Claire', '29232', 'rue de l’Hippodrome'],
      ['Saveurs de l’Yon', '85191', 'rue Benjamin-Franklin'],
    ],
  },
  {
    makes: 'des fromages affinés',
    workshop: 'la fromagerie',
    customers: 'les crémiers et la grande distribution',
    naf: '10.51C',
    idcc: '0112',
    companies: [
      ['Fromagerie des Causses', '12202', 'avenue de Bourran'],
      ['Laiterie Valdoré', '53147', 'rue de la Visitation'],
      ['Affinage du Haut-Plateau', '25411', 'rue de la Glapiney'],
    ],
  },
  {
    makes: 'des pièces plastiques injectées',
    workshop: 'l’atelier d’injection',
    customers: 'les fabricants de matériel médical',
    naf: '22.29A',
    idcc: '0292',
    companies: [
      ['Plastiques Orgelet', '01283', 'rue de la Vapeur'],
      ['Injection Sorgues', '84129', 'allée de la Traille'],
      ['Polymères Abbaye', '39478', 'rue du Plan-d’Acier'],
    ],
  },
  {
    makes: 'des machines agricoles',
    workshop: 'la ligne de montage',
    customers: 'les exploitations et leurs coopératives',
    naf: '28.30Z',
    idcc: '3248',
    companies: [
      ['Semoirs Garonnais', '47157', 'avenue Jean-Mermoz'],
      ['Machines Kernéléhen', '29151', 'rue de la Villeneuve'],
      ['Agrimat Vendômois', '41149', 'avenue de la République'],
    ],
  },
  {
    makes: 'des cosmétiques naturels',
    workshop: 'l’atelier de formulation',
    customers: 'les pharmacies et les instituts',
    naf: '20.42Z',
    idcc: '0044',
    companies: [
      ['Laboratoires Ombelle', '06069', 'route de Cannes'],
      ['Cosmétiques Garance', '04112', 'avenue Saint-Joseph'],
      ['Herbier de Lure', '04088', 'chemin des Lavandes'],
    ],
  },
  {
    makes: 'des charpentes métalliques',
    workshop: 'l’atelier de soudure',
    customers: 'les entreprises générales de la construction',
    naf: '25.11Z',
    idcc: '3248',
    companies: [
      ['Charpentes Ferrandou', '19031', 'avenue de Beauregard'],
      ['Métallerie Kervran', '22093', 'rue des Tilleuls'],
      ['Structures Lauragaises', '11076', 'rue du Canal'],
    ],
  },
  {
    makes: 'des instruments de musique',
    workshop: 'l’atelier de facture',
    customers: 'les conservatoires et les luthiers d’Europe',
    naf: '32.20Z',
    idcc: '1411',
    companies: [
      ['Facteurs du Perche', '28280', 'rue de la Cavalerie'],
      ['Luthiers de la Saule', '88304', 'rue Chanzy'],
    ],
  },
  {
    makes: 'des cartes électroniques',
    workshop: 'la ligne de câblage',
    customers: 'les fabricants d’appareils médicaux et de télécommunications',
    naf: '26.12Z',
    idcc: '3248',
    companies: [
      ['Électronique Pégase', '22113', 'rue Louis-de-Broglie'],
      ['Circuits Aunisiens', '17299', 'rue de la Corderie'],
      ['Cartes et Puces du Léon', '29019', 'rue de Kervézennec'],
    ],
  },
  {
    makes: 'des étiquettes et des encres',
    workshop: 'l’imprimerie',
    customers: 'les vignerons et les laboratoires',
    naf: '18.12Z',
    idcc: '3238',
    companies: [
      ['Étiquettes Chauvigné', '86066', 'rue du Sanital'],
      ['Encres de Loire', '49328', 'rue de la Fidélité'],
    ],
  },
  {
    makes: 'des bateaux de travail',
    workshop: 'l’atelier naval',
    customers: 'les ports, les pilotes et les ostréiculteurs',
    naf: '30.11Z',
    idcc: '3248',
    companies: [
      ['Chantiers Kerlouan', '56121', 'rue du Bout-du-Monde'],
      ['Coques et Vagues', '44184', 'rue des Morées'],
    ],
  },
  {
    makes: 'des sirops et des confitures de fruits',
    workshop: 'la conserverie',
    customers: 'les épiceries fines et les hôtels',
    naf: '10.39B',
    idcc: '1396',
    companies: [
      ['Confiturerie Bois-Galant', '97213', 'rue des Goyaviers'],
      ['Fruits du Grand-Étang', '97402', 'chemin Bellevue'],
      ['Sirops Caravelle', '97230', 'rue du Bac'],
    ],
  },
  {
    makes: 'des pièces en composite',
    workshop: 'la salle blanche',
    customers: 'les programmes spatiaux et aéronautiques',
    naf: '30.30Z',
    idcc: '3248',
    companies: [
      ['Composites Amazonie', '97304', 'avenue des Roches'],
      ['Stratifiés de la Gravona', '2A004', 'route de Mezzavia'],
    ],
  },
  {
    makes: 'des menuiseries en aluminium',
    workshop: 'l’atelier d’assemblage',
    customers: 'les artisans et les bailleurs sociaux',
    naf: '25.12Z',
    idcc: '3248',
    companies: [
      ['Alu Mascareignes', '97407', 'rue de Cherbourg'],
      ['Fenêtres Caraïbes', '97101', 'impasse de Petit-Pérou'],
      ['Menuiseries du Bassigny', '52121', 'rue de la Maladière'],
    ],
  },
];
