insert into all_values (a_text, b_null, c_boolean, d_integer, e_bigint, f_decimal, g_double, h_uuid, i_uuid_text, j_bytes, k_clob, l_blob, m_date, n_time, o_timestamp, p_instant, q_offset) values
    ('it''s \\ "quoted" `so` ? {fn now()} ${x} é中😀
;-- /*', null, true, -5, -9223372036854775808, 1234.567, 0.25, x'0123456789ab4def8123456789abcdef', '01234567-89ab-4def-8123-456789abcdef', x'0001ff275c', 'large', x'0001ff275c', date '2026-11-22', time '01:02:03.000456', timestamp '2026-11-22 01:02:03.000456', timestamp '2026-11-22 01:02:03.000456', timestamp '2026-11-22 01:02:03.000456');
