SELECT "from", json_group_array(title ORDER BY ord) FROM person_titles
WHERE person = ?1 AND "from" <= ?2 AND ("to" IS NULL OR "to" > ?2)
GROUP BY "from"
