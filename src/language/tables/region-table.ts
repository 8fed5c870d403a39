/** First-level divisions of other countries that English-language news names, by country. Facts of public record. */
export const REGION_TABLE: Readonly<Record<string, string>> = {
  Canada:
    'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan|Yukon|Nunavut|Northwest Territories',
  Australia:
    'New South Wales|Queensland|South Australia|Tasmania|~Victoria|Western Australia|Northern Territory|Australian Capital Territory',
  India:
    'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir',
  Pakistan: 'Balochistan|Khyber Pakhtunkhwa|Sindh',
  Germany:
    'Bavaria|Saxony|Hesse|Brandenburg|Lower Saxony|Saarland|Thuringia|Baden-Württemberg|North Rhine-Westphalia|Rhineland-Palatinate|Schleswig-Holstein|Saxony-Anhalt|Mecklenburg-Vorpommern',
  Italy:
    'Lombardy|Tuscany|Sicily|Sardinia|Veneto|Piedmont|Umbria|Calabria|Campania|Liguria|Apulia|Abruzzo|Emilia-Romagna',
  Spain: 'Andalusia|Galicia|Aragon|Basque Country|Navarre|Asturias|Extremadura',
  France: 'Brittany|Normandy|Provence|Alsace|Corsica|Occitanie|Burgundy|Île-de-France|Ile-de-France',
  England:
    'Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Cumbria|Norfolk|Suffolk|Hampshire|Dorset|Somerset|Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Northumberland|Merseyside|Greater Manchester|Oxfordshire|Cambridgeshire|Hertfordshire|Gloucestershire|Staffordshire|Northamptonshire|Bedfordshire|Buckinghamshire|Berkshire|Wiltshire|Shropshire|Warwickshire|Worcestershire|West Midlands|East Midlands|West Yorkshire|South Yorkshire|North Yorkshire',
  China:
    'Guangdong|Sichuan|Hubei|Hunan|Henan|Hebei|Yunnan|Zhejiang|Jiangsu|Fujian|Shandong|Shanxi|Shaanxi|Gansu|Qinghai|Hainan|Jiangxi|Guizhou|Anhui|Heilongjiang|Jilin|Liaoning|Inner Mongolia|Guangxi|Ningxia',
  Ukraine: 'Donbas|Donetsk Oblast|Luhansk Oblast',
  Indonesia: 'Aceh|Bali|Java|Sumatra|Sulawesi|Papua|West Papua|West Java|East Java|Central Java|Lombok',
  Mexico:
    'Baja California|Chihuahua|Sonora|Sinaloa|Oaxaca|Chiapas|Jalisco|Guerrero|Michoacan|Veracruz|Yucatan|Quintana Roo|Tamaulipas|Coahuila|Tabasco|Nuevo Leon',
  Syria: 'Idlib province|Rojava',
  Nigeria: 'Borno|Kaduna State|Lagos State|Rivers State',
  Ethiopia: 'Tigray|Oromia|Amhara',
  Kenya: 'Rift Valley',
  Netherlands: 'Friesland|Limburg|Gelderland|North Brabant|North Holland|South Holland|Zeeland',
  Belgium: 'Flanders|Wallonia',
  Finland: 'Lapland',
  Iraq: 'Anbar|Nineveh',
  Afghanistan: 'Helmand',
};
