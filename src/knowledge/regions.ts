const codes = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** States of regions that the data set does not have, or cuts otherwise than news does, by ISO code. */
export const NEWS_REGIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  arab: codes('DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM'),
  gulf: codes('BHR KWT OMN QAT SAU ARE'),
  'gulf arab': codes('BHR KWT OMN QAT SAU ARE'),
  'middle eastern': codes('BHR EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM'),
  'north african': codes('DZA EGY LBY MAR TUN SDN MRT ESH'),
  'west african': codes('BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO'),
  'east african': codes('BDI COM DJI ERI ETH KEN RWA SOM SSD SDN TZA UGA MDG MUS SYC MWI'),
  'central african': codes('AGO CMR CAF TCD COG COD GNQ GAB STP RWA BDI'),
  'southern african': codes('AGO BWA LSO MDG MWI MUS MOZ NAM ZAF SWZ ZMB ZWE COD'),
  sahelian: codes('BFA TCD MLI MRT NER'),
  sahel: codes('BFA TCD MLI MRT NER'),
  maghreb: codes('DZA LBY MRT MAR TUN'),
  baltic: codes('EST LVA LTU'),
  nordic: codes('DNK FIN ISL NOR SWE FRO GRL'),
  scandinavian: codes('DNK NOR SWE'),
  balkan: codes('ALB BIH BGR HRV UNK GRC MKD MNE ROU SRB SVN'),
  'central european': codes('AUT CZE DEU HUN LIE POL SVK SVN CHE'),
  'eastern european': codes('BLR BGR CZE EST HUN LVA LTU MDA POL ROU RUS SVK UKR'),
  'east european': codes('BLR BGR CZE EST HUN LVA LTU MDA POL ROU RUS SVK UKR'),
  caucasian: codes('ARM AZE GEO'),
  caucasus: codes('ARM AZE GEO'),
  andean: codes('BOL CHL COL ECU PER VEN'),
  'latin american': codes('ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN HTI'),
  'north american': codes('CAN MEX USA'),
  'south asian': codes('AFG BGD BTN IND LKA MDV NPL PAK'),
};

/** Regions as the data set names them, by the adjectives of news. */
export const DATA_REGIONS: Readonly<Record<string, string>> = {
  african: 'Africa',
  asian: 'Asia',
  european: 'Europe',
  pacific: 'Oceania',
  caribbean: 'Caribbean',
  'south american': 'South America',
  'central american': 'Central America',
  'central asian': 'Central Asia',
  'southeast asian': 'South-Eastern Asia',
  'south-east asian': 'South-Eastern Asia',
  'east asian': 'Eastern Asia',
};

/** Which adjectives of regions fit a bloc or organisation of states, by its label. */
export const BLOC_REGIONS: Readonly<Record<string, readonly string[]>> = {
  'European Union': ['european'],
  'African Union': ['african', 'continental'],
  ECOWAS: ['african', 'west african', 'regional'],
  SADC: ['african', 'southern african', 'regional'],
  'East African Community': ['african', 'east african', 'regional'],
  IGAD: ['african', 'east african', 'regional'],
  'Alliance of Sahel States': ['african', 'sahel', 'sahelian', 'west african'],
  ASEAN: ['asian', 'southeast asian', 'south-east asian', 'regional'],
  SAARC: ['asian', 'south asian', 'regional'],
  GCC: ['gulf', 'gulf arab', 'arab', 'middle eastern', 'regional'],
  'Gulf Cooperation Council': ['gulf', 'gulf arab', 'arab', 'middle eastern', 'regional'],
  'Arab League': ['arab', 'pan-arab', 'regional'],
  Mercosur: ['south american', 'latin american', 'regional'],
  CARICOM: ['caribbean', 'regional'],
  'Pacific Islands Forum': ['pacific', 'regional'],
  CPTPP: ['pacific', 'trans-pacific'],
  'Eurasian Economic Union': ['eurasian'],
};
