/** An article of our own, for the command line to work on. */
export const ARTICLE = `Port Selby sells its ferries

The harbour board of Port Selby sold nine ferries in March, ending a service that had run for 61 years.

Ana Brandao, the board's chair, said the sale brought in about 4.2 million dollars. The ferries carried roughly 300,000 passengers in 2019 and about 90,000 in 2022.

Dockers from Norway, Iceland and Denmark attended a farewell at the quay on March 3, 2023. Mayor Tom Whitfield skipped the ceremony to visit Canada.

"We could not keep them afloat any longer," Brandao said.
`;
