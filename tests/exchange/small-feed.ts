/** A feed of one metro line and one night bus; every table can be replaced. */
export function smallFeed(changes: Readonly<Record<string, string | undefined>> = {}): Map<string, string> {
  const tables: Record<string, string | undefined> = {
    'agency.txt':
      'agency_id,agency_name,agency_url,agency_timezone\nx,X,https://example.org/,Asia/Hong_Kong\n',
    'stops.txt':
      'stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\n' +
      'S,Station,22.500000,114.000000,1,\n' +
      'A,"Alpha, north",22.500000,114.000000,0,S\n' +
      'B,Beta,22.500000,114.010000,,\n' +
      'C,Gamma,22.500000,114.020000,,\n' +
      'N,Night,22.500900,114.000000,,S\n',
    'routes.txt':
      'route_id,route_short_name,route_long_name,route_type,route_color\n' +
      'M,M1,Metro one,1,00b140\n' +
      'X,,Night bus,3,\n',
    'trips.txt':
      'route_id,service_id,trip_id,trip_headsign\nM,week,m,Gamma\nX,night,x,Gamma\nM,week,late,Gamma\n',
    'stop_times.txt':
      'trip_id,arrival_time,departure_time,stop_id,stop_sequence\n' +
      'm,6:00:00,6:00:00,A,1\nm,06:02:00,06:02:30,B,2\nm,06:05:00,06:05:00,C,3\n' +
      'x,25:10:00,25:10:00,N,10\nx,,,B,20\nx,25:30:00,25:30:00,C,30\n' +
      'late,23:50:00,23:50:00,A,1\nlate,24:05:00,24:05:00,C,2\n',
    'frequencies.txt':
      'trip_id,start_time,end_time,headway_secs,exact_times\n' +
      'm,06:00:00,09:00:00,300,0\nm,09:00:00,23:00:00,600,\n',
    'calendar.txt':
      'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n' +
      'week,1,1,1,1,1,0,0,20261101,20261130\n',
    'calendar_dates.txt':
      'service_id,date,exception_type\nweek,20261126,2\nnight,20261124,1\nweek,20261128,1\n',
    'transfers.txt': 'from_stop_id,to_stop_id,transfer_type,min_transfer_time\nB,C,2,700\nC,B,3,\n',
    ...changes,
  };
  return new Map(Object.entries(tables).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
